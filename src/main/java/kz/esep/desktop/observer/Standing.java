package kz.esep.desktop.observer;

import kz.esep.desktop.form.Mark;
import kz.esep.observer.Observer;

/** Where a person of the register is. */
enum Standing {
    EXPECTED(Mark.NEUTRAL),
    PRESENT(Mark.GOOD),
    GONE(Mark.NEUTRAL),
    REMOVED(Mark.BAD);

    private final Mark mark;

    Standing(Mark mark) {
        this.mark = mark;
    }

    static Standing of(Observer one) {
        if (one.removal() != null) {
            return REMOVED;
        }
        if (one.isPresent()) {
            return PRESENT;
        }
        return one.hasCome() ? GONE : EXPECTED;
    }

    Mark mark() {
        return mark;
    }
}
