package kz.esep.desktop.observer;

import java.util.Locale;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Sifted;
import kz.esep.observer.Observer;
import kz.esep.observer.Particulars;
import kz.esep.observer.Submission;

/**
 * An act or a complaint in the list.
 *
 * @param by who handed it in
 * @param late whether its answer is late, or was
 */
record HandedIn(Submission submission, Observer by, boolean late) implements Sifted.Line {

    /** How it stands. */
    enum State {
        /** Acts are attached to the protocol and need no answer. */
        ATTACHED(Mark.NEUTRAL),
        DUE(Mark.WARNING),
        LATE(Mark.BAD),
        ANSWERED(Mark.GOOD),
        ANSWERED_LATE(Mark.WARNING);

        private final Mark mark;

        State(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }

        /** Whether it waits for an answer. */
        boolean waits() {
            return this == DUE || this == LATE;
        }
    }

    @Override
    public String id() {
        return Long.toString(submission.number());
    }

    @Override
    public String search() {
        Particulars known = by.particulars();
        String about = submission.about();
        return String.join(
                        "\n",
                        "\u2116 " + id(),
                        by.id(),
                        by.precinct(),
                        by.sender().name(),
                        known == null ? "" : known.name(),
                        about == null ? "" : about)
                .toLowerCase(Locale.ROOT);
    }

    State state() {
        if (submission.answer() != null) {
            return late ? State.ANSWERED_LATE : State.ANSWERED;
        }
        if (submission.due() == null) {
            return State.ATTACHED;
        }
        return late ? State.LATE : State.DUE;
    }
}
