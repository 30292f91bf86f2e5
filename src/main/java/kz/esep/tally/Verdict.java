package kz.esep.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one check says: its hits, or why it does not apply.
 *
 * @param reason null when it applies
 * @param what as in {@link CheckReport.NotApplicable}
 */
record Verdict(List<Hit> hits, CheckReport.@Nullable Reason reason, String what) {
    static final Verdict CLEAN = new Verdict(List.of(), null, "");

    /** One thing found; as in {@link Finding}. */
    record Hit(String about, List<String> lines, long left, long right) {}

    static Verdict none(CheckReport.Reason reason) {
        return new Verdict(List.of(), reason, "");
    }

    static Verdict none(CheckReport.Reason reason, String line) {
        return new Verdict(List.of(), reason, line);
    }

    static Verdict of(List<Hit> hits) {
        return hits.isEmpty() ? CLEAN : new Verdict(hits, null, "");
    }

    /** A finding about the protocol as a whole, when the condition is true. */
    static Verdict when(boolean raised, List<String> lines, long left, long right) {
        return raised ? of(List.of(new Hit("", lines, left, right))) : CLEAN;
    }
}
