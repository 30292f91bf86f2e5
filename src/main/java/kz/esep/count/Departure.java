package kz.esep.count;

import java.util.Locale;
import kz.esep.text.Message;

/**
 * Where a step was done otherwise than the law or the figures before it say. It stands on the annex with the reason.
 *
 * @param contest the contest whose figures do not agree; empty where it is about no figure
 * @param about what else it is about: a step's code, a mobile box; empty for nothing
 * @param left the figure that was found; 0 where it is about no figure
 * @param right the figure that it is held against
 */
public record Departure(Kind kind, String contest, String about, long left, long right) {

    /** What is otherwise. Codes of checks are those of the catalogue. */
    public enum Kind {
        /** A step before this one is not recorded and is left out for now. */
        AROUND,
        /** The step was recorded before, and is recorded again. */
        AGAIN,
        /** A later step is recorded already. */
        BACK,
        /** The time is not the machine's. */
        OTHER_TIME,
        /** The count took longer than twelve hours. */
        LATE,
        /** As many members were named as the record of the opening does not say. */
        ISSUING,
        /** Mobile boxes took along more applications than there were. */
        APPLICATIONS,
        /** Fewer voters received ballots than were told as the last turnout. */
        TURNOUT,
        /** Stacks were begun to be counted in bundles, and not all of them were counted twice. */
        TABLE,
        /** Not every member signed. */
        UNSIGNED,
        /** Ballots that the members issued, as was established of a surplus, are not those in the boxes. */
        RECONCILED,
        E02,
        E04,
        E05,
        E06,
        E07,
        E08,
        E09,
        E10
    }

    static Departure of(Kind kind) {
        return about(kind, "");
    }

    static Departure about(Kind kind, String about) {
        return new Departure(kind, "", about, 0, 0);
    }

    static Departure figures(Kind kind, long left, long right) {
        return new Departure(kind, "", "", left, right);
    }

    /** Whether a reason must be given; of a surplus in boxes an act is made instead. */
    boolean needsReason() {
        return kind != Kind.E06 && kind != Kind.E07;
    }

    /** In a sentence: what was found and what to look at. */
    public Message said() {
        Object what = kind == Kind.AROUND ? Message.of("count", "Stage." + about.toUpperCase(Locale.ROOT)) : about;
        return Message.of("count", "departure." + kind.name(), left, right, Math.abs(left - right), what);
    }
}
