package kz.esep.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.signing.Refusal;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Whether a record belongs here (V08) and whether it is complete (V10). */
final class Scope {
    private final Election election;

    Scope(Election election) {
        this.election = election;
    }

    /** Every protocol that a commission has to send, by contest and precinct. */
    static Set<ProtocolKey> expected(Election election, String commission) {
        Set<ProtocolKey> expected = new TreeSet<>();
        for (Precinct precinct : election.precinctsOf(commission)) {
            for (Contest contest : election.contestsOf(precinct.id())) {
                expected.add(new ProtocolKey(contest.id(), precinct.id()));
            }
        }
        return expected;
    }

    /** Why the record does not belong here, null when it does. */
    @Nullable
    Refusal misplaced(ResultRecord record, String signersCommission) {
        Header header = record.header();
        Refusal other = header(header, signersCommission);
        if (other != null) {
            return other;
        }
        List<ProtocolKey> keys = new ArrayList<>(header.missing());
        record.protocols().forEach(protocol -> keys.add(protocol.key()));
        for (ProtocolKey key : keys) {
            Refusal unknown = key(key, header.commission());
            if (unknown != null) {
                return unknown;
            }
        }
        return complete(header, keys);
    }

    private @Nullable Refusal header(Header header, String signersCommission) {
        if (!header.election().equals(election.id())) {
            return refused("V08.election", header.election(), election.id());
        }
        if (header.mode() != election.mode()) {
            return refused(header.mode() == Mode.PRACTICE ? "V08.practice" : "V08.live");
        }
        if (!header.electionPackage().equals(election.digest())) {
            return refused(
                    "V08.package",
                    header.electionPackage().groups(),
                    election.digest().groups());
        }
        if (election.findCommission(header.commission()).isEmpty()) {
            return refused("V08.commission", header.commission());
        }
        if (!header.commission().equals(signersCommission)) {
            return refused("V08.signers", header.commission(), signersCommission);
        }
        if (header.level() != election.commission(header.commission()).level()) {
            return refused("V08.level", header.commission());
        }
        boolean chained = header.revision() == 1 ? header.previous() == null : header.previous() != null;
        return chained ? null : new Refusal("V07", Message.of("result", "V07.previous", header.revision()));
    }

    private @Nullable Refusal key(ProtocolKey key, String commission) {
        Optional<Precinct> precinct = election.findPrecinct(key.precinct());
        if (precinct.isEmpty() || !precinct.get().commission().equals(commission)) {
            return refused("V08.precinct", key.precinct(), commission);
        }
        boolean votes = election.contestsOf(key.precinct()).stream()
                .anyMatch(contest -> contest.id().equals(key.contest()));
        return votes ? null : refused("V08.contest", key.contest(), key.precinct());
    }

    private @Nullable Refusal complete(Header header, List<ProtocolKey> keys) {
        Set<ProtocolKey> named = new TreeSet<>();
        for (ProtocolKey key : keys) {
            if (!named.add(key)) {
                return disagrees("V10.twice", key.precinct(), key.contest());
            }
        }
        for (ProtocolKey key : expected(election, header.commission())) {
            if (!named.contains(key)) {
                return disagrees("V10.absent", key.precinct(), key.contest());
            }
        }
        return header.interim() == header.missing().isEmpty() ? disagrees("V10.interim") : null;
    }

    private static Refusal refused(String key, Object... arguments) {
        return new Refusal("V08", Message.of("result", key, arguments));
    }

    private static Refusal disagrees(String key, Object... arguments) {
        return new Refusal("V10", Message.of("result", key, arguments));
    }
}
