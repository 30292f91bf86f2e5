package kz.esep.desktop.central;

import kz.esep.desktop.form.Mark;

/** How a place stands, in the order in which it needs somebody. */
enum Status {
    /** Nothing of it counts. */
    MISSING(Mark.BAD),
    /** Two files of one revision; somebody has to choose. */
    CONFLICT(Mark.BAD),
    /** The revision before the one that came is not there. */
    WAITING(Mark.WARNING),
    /** Some of its protocols are not in. */
    INTERIM(Mark.WARNING),
    /** All of it counts. */
    COUNTED(Mark.GOOD),
    /** It does not vote on this contest. */
    ELSEWHERE(Mark.NEUTRAL);

    private final Mark mark;

    Status(Mark mark) {
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
