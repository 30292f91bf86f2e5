package kz.esep.desktop.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.proof.Comparison;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.PaperCode;
import kz.esep.proof.Proof;
import kz.esep.proof.Proofs;
import kz.esep.result.ContestTotal;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** A proven protocol, beside the files of an observer and the figures that they type from a posted copy. */
final class Counted {
    private final Election election;
    private final Proofs proofs;
    private final Proof.Proven proven;
    private final SortedMap<String, Long> typed;
    private final List<Comparison> compared = new ArrayList<>();
    private @Nullable SortedMap<String, Long> paper;

    /**
     * Nothing compared yet.
     *
     * @param typed figures from a posted copy by line code; more are put there
     */
    Counted(Election election, Proofs proofs, Proof.Proven proven, SortedMap<String, Long> typed) {
        this.election = election;
        this.proofs = proofs;
        this.proven = proven;
        this.typed = typed;
    }

    /**
     * A line of the proven protocol; null where nothing is counted, or nothing added up.
     *
     * @param total over everything that counts
     * @param held what stands on the paper, as its code says or as typed
     */
    record Figure(
            Line line,
            @Nullable Long count,
            @Nullable Long total,
            @Nullable Long held) {}

    private CountedProtocol protocol() {
        return proven.protocol();
    }

    /** Adds a comparison; a file that cannot be read is said in its place. */
    void compare(Supplier<Comparison> comparing) {
        try {
            compared.add(comparing.get());
        } catch (Refused e) {
            compared.add(new Comparison(false, e.reason(), List.of()));
        }
    }

    /** Compares it with what was read from a posted copy; the figures of a code that holds stand in the table from then on. */
    Comparison paper(List<PaperCode> codes) {
        Comparison comparison = proofs.paper(protocol(), codes);
        PaperCode code = Proofs.code(protocol(), codes);
        if (code.genuine() != null && (comparison.same() || !comparison.lines().isEmpty())) {
            paper = code.genuine().seal().figures();
        }
        return comparison;
    }

    /** What the files came to. */
    List<Comparison> compared() {
        return List.copyOf(compared);
    }

    /** Whether the figures of the paper are known from its code, so that none is to be typed. */
    boolean knowsThePaper() {
        return paper != null;
    }

    /** Keeps what was typed in a line. */
    void type(Line line, OptionalLong count) {
        if (count.isPresent()) {
            typed.put(line.code(), count.getAsLong());
        } else {
            typed.remove(line.code());
        }
    }

    /** What the typed figures come to, null while none is typed. */
    @Nullable
    Comparison typed() {
        return typed.isEmpty() ? null : proofs.typed(protocol(), typed);
    }

    /** Every line of the form, in the order of the paper. */
    List<Figure> figures() {
        SortedMap<String, Long> held = paper == null ? typed : paper;
        SortedMap<String, Long> totals = totals();
        TreeSet<String> codes = new TreeSet<>(protocol().figures().keySet());
        codes.addAll(held.keySet());
        return election.form(protocol().contest()).linesWith(codes).stream()
                .map(line -> figure(line, held, totals))
                .toList();
    }

    private Figure figure(Line line, Map<String, Long> held, Map<String, Long> totals) {
        String code = line.code();
        return new Figure(line, protocol().figures().get(code), totals.get(code), held.get(code));
    }

    private SortedMap<String, Long> totals() {
        return proven.head().totals().stream()
                .filter(total -> total.contest().equals(protocol().contest()))
                .findFirst()
                .map(ContestTotal::figures)
                .orElse(new TreeMap<>());
    }
}
