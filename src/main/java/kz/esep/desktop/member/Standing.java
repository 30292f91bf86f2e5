package kz.esep.desktop.member;

import kz.esep.commission.Roll;
import kz.esep.desktop.form.Mark;

/** How a commission stands. */
enum Standing {
    /** Nobody is recorded. */
    UNRECORDED(Mark.NEUTRAL),
    /** Its number or its posts are not as the law asks. */
    INCOMPLETE(Mark.BAD),
    /** Something else is against it. */
    OBJECTED(Mark.WARNING),
    WHOLE(Mark.GOOD);

    private final Mark mark;

    Standing(Mark mark) {
        this.mark = mark;
    }

    static Standing of(Roll roll) {
        if (roll.members().isEmpty()) {
            return UNRECORDED;
        }
        if (!roll.isComplete()) {
            return INCOMPLETE;
        }
        return roll.objections().isEmpty() ? WHOLE : OBJECTED;
    }

    Mark mark() {
        return mark;
    }
}
