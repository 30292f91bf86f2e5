package kz.esep.desktop.overview;

import kz.esep.desktop.form.Mark;
import kz.esep.tally.State;

/** Where a protocol stands, as far as an overview tells it apart, in the order in which it goes on. */
enum Stage {
    TO_READ(Mark.NEUTRAL),
    BEING_READ(Mark.BUSY),
    READ_ONCE(Mark.NEUTRAL),
    DISPUTED(Mark.BAD),
    TO_EXPLAIN(Mark.WARNING),
    READY(Mark.BUSY),
    ACCEPTED(Mark.GOOD);

    private final Mark mark;

    Stage(Mark mark) {
        this.mark = mark;
    }

    static Stage of(State state) {
        return switch (state) {
            case NOT_STARTED -> TO_READ;
            case FIRST_READING, SECOND_READING -> BEING_READ;
            case FIRST_DONE -> READ_ONCE;
            case DISPUTED -> DISPUTED;
            case MATCHED -> TO_EXPLAIN;
            case EXPLAINED -> READY;
            case ACCEPTED, SIGNED -> ACCEPTED;
        };
    }

    Mark mark() {
        return mark;
    }

    /** The class under which the style sheet has its colour. */
    String style() {
        return "stage-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
