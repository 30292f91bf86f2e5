package kz.esep.proof;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import kz.esep.election.Election;
import kz.esep.result.Receipt;
import kz.esep.seal.Seal;
import kz.esep.signing.Arrival;
import kz.esep.signing.Quorum;
import kz.esep.signing.Trust;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Checks proofs, and compares what they prove with what an observer holds: a receipt, a posted copy's code or its figures. */
public final class Proofs {
    private final Election election;
    private final Trust trust;
    private final Quorum centre;
    private final Arrival arrival;

    public Proofs(Election election, Trust trust, Arrival arrival) {
        this.election = election;
        this.trust = trust;
        this.centre = Receipt.centre(election);
        this.arrival = arrival;
    }

    /**
     * What a proof's file proves.
     *
     * @throws Refused when it proves nothing
     */
    public Proof.Proven check(byte[] file) {
        return Proof.read(file).check(election, trust, centre, arrival);
    }

    /** Whether the centre's receipt, a signed file, is for the result file that brought the protocol. */
    public Comparison receipt(CountedProtocol counted, byte[] file) {
        Receipt receipt;
        try {
            receipt = Receipt.open(file, trust, centre, arrival);
        } catch (Refused e) {
            return Comparison.other(e.reason());
        }
        return receipt.sha256().equals(counted.file())
                ? Comparison.same("receipt-same")
                : Comparison.other(message(
                        "receipt-differs",
                        receipt.commission(),
                        receipt.revision(),
                        counted.commission(),
                        counted.revision()));
    }

    /**
     * Whether the codes read from a posted copy say what counts; of several the one of that protocol is looked at.
     *
     * @param codes at least one
     */
    public Comparison paper(CountedProtocol counted, List<PaperCode> codes) {
        PaperCode code = code(counted, codes);
        if (code.refusal() != null) {
            return Comparison.other(code.refusal().reason());
        }
        if (code.genuine() == null || !(code.genuine().seal().subject() instanceof Seal.Protocol of)) {
            return Comparison.other(message("paper-none"));
        }
        Seal seal = code.genuine().seal();
        if (!isOf(counted, code)) {
            return Comparison.other(message(
                    "paper-other",
                    of.precinct(),
                    seal.contest(),
                    of.version(),
                    counted.precinct(),
                    counted.contest(),
                    counted.version()));
        }
        TreeSet<String> lines = new TreeSet<>(seal.figures().keySet());
        lines.addAll(counted.figures().keySet());
        List<Comparison.Difference> different = different(counted, seal.figures(), lines);
        return different.isEmpty() ? Comparison.same("paper-same") : differs(different);
    }

    /** The code of that protocol, or the first. */
    public static PaperCode code(CountedProtocol counted, List<PaperCode> codes) {
        return codes.stream().filter(code -> isOf(counted, code)).findFirst().orElse(codes.getFirst());
    }

    private static boolean isOf(CountedProtocol counted, PaperCode code) {
        return code.genuine() != null
                && code.genuine().seal().contest().equals(counted.contest())
                && code.genuine().seal().subject().equals(new Seal.Protocol(counted.precinct(), counted.version()));
    }

    /**
     * Whether figures that somebody types from a posted copy are those that count; lines not typed yet are left out.
     *
     * @param typed counts from 0 by line code
     */
    public Comparison typed(CountedProtocol counted, SortedMap<String, Long> typed) {
        List<Comparison.Difference> different = different(counted, typed, typed.keySet());
        if (!different.isEmpty()) {
            return differs(different);
        }
        int all = counted.figures().size();
        return typed.size() == all
                ? Comparison.same("typed-same", all)
                : Comparison.same("typed-some", typed.size(), all);
    }

    private List<Comparison.Difference> different(
            CountedProtocol counted, SortedMap<String, Long> held, Collection<String> lines) {
        return election.form(counted.contest()).linesWith(lines).stream()
                .filter(line -> lines.contains(line.code()))
                .map(line -> new Comparison.Difference(
                        line, held.get(line.code()), counted.figures().get(line.code())))
                .filter(one -> !Objects.equals(one.held(), one.counted()))
                .toList();
    }

    private static Comparison differs(List<Comparison.Difference> lines) {
        return new Comparison(false, message("paper-differs"), lines);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("proof", key, arguments);
    }
}
