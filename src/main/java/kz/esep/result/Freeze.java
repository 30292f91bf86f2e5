package kz.esep.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.election.Election;
import kz.esep.tally.CheckReport;
import kz.esep.tally.Checks;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.State;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * A commission's protocols as they stand at one moment, ready for a record.
 *
 * @param protocols the accepted ones, by contest and precinct
 * @param missing the others that the commission has to send, by contest and precinct
 */
public record Freeze(List<ProtocolRecord> protocols, List<ProtocolKey> missing) {
    public Freeze {
        protocols = List.copyOf(protocols);
        missing = List.copyOf(missing);
    }

    /** A protocol with what the checks are given from outside it. */
    public record Standing(Protocol protocol, PrecinctContext context) {}

    /**
     * Freezes the protocols.
     *
     * @param standing every protocol of the commission that was ever touched
     * @param interim whether protocols may be missing
     * @throws Refused when a correction is open, when a protocol is missing and {@code interim} was not asked for, or
     *     when none is missing and it was
     */
    public static Freeze of(Election election, String commission, List<Standing> standing, boolean interim) {
        Map<String, Checks> checks = new HashMap<>();
        List<ProtocolRecord> accepted = new ArrayList<>();
        Set<ProtocolKey> missing = new TreeSet<>(Scope.expected(election, commission));
        for (Standing one : standing) {
            Protocol protocol = one.protocol();
            if (isAccepted(protocol)) {
                missing.remove(protocol.key());
                CheckReport report = checks.computeIfAbsent(protocol.key().contest(), id -> Checks.of(election, id))
                        .run(settled(protocol), election.precinct(protocol.key().precinct()), one.context());
                accepted.add(record(protocol, one.context(), report));
            } else if (protocol.version() > 1) {
                throw new Refused("result", "export.correction", protocol.key().precinct());
            }
        }
        if (!missing.isEmpty() && !interim) {
            ProtocolKey first = missing.iterator().next();
            throw new Refused("result", "export.missing", missing.size(), first.precinct());
        }
        if (missing.isEmpty() && interim) {
            throw new Refused("result", "export.complete");
        }
        accepted.sort(Comparator.comparing(ProtocolRecord::key));
        return new Freeze(accepted, List.copyOf(missing));
    }

    private static boolean isAccepted(Protocol protocol) {
        return protocol.state() == State.ACCEPTED || protocol.state() == State.SIGNED;
    }

    private static Sheet settled(Protocol protocol) {
        Sheet settled = protocol.settled();
        if (settled == null) {
            throw new IllegalStateException("accepted without figures: " + protocol.key());
        }
        return settled;
    }

    private static ProtocolRecord record(Protocol protocol, PrecinctContext context, CheckReport report) {
        Protocol.Acceptance acceptance = protocol.acceptance();
        if (acceptance == null) {
            throw new IllegalStateException("accepted by nobody: " + protocol.key());
        }
        Sheet settled = settled(protocol);
        return new ProtocolRecord(
                protocol.key().contest(),
                protocol.key().precinct(),
                protocol.version(),
                settled,
                protocol.readings(),
                protocol.retypings(),
                protocol.decisions(),
                acceptance,
                Annexes.of(protocol.version(), protocol.correction(), settled, protocol.history()),
                protocol.history(),
                context,
                report.findings(),
                report.notApplicable());
    }

    /** SHA-256 of what is frozen, without the header: it tells whether anything changed since another freeze. */
    Digest content() {
        return Digest.of(Json.write(this));
    }
}
