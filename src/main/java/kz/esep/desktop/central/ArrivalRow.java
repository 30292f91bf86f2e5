package kz.esep.desktop.central;

import java.util.List;
import kz.esep.central.Standing;
import kz.esep.central.Taken;
import kz.esep.desktop.form.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in.
 *
 * @param title the commission and its revision, or the file's name
 * @param said what became of it, in sentences
 * @param code of a refusal, otherwise empty
 * @param file the accepted file, null when it was not accepted
 */
record ArrivalRow(
        Kind kind,
        String title,
        List<String> said,
        String code,
        @Nullable Taken file) {
    ArrivalRow {
        said = List.copyOf(said);
    }

    /** What became of it, in the order in which somebody is needed. */
    enum Kind {
        CONFLICT(Mark.BAD),
        WAITING(Mark.WARNING),
        DOUBTED(Mark.WARNING),
        REFUSED(Mark.BAD),
        UNREADABLE(Mark.BAD),
        KNOWN(Mark.NEUTRAL),
        COUNTED(Mark.GOOD),
        FILED(Mark.NEUTRAL),
        SET_ASIDE(Mark.NEUTRAL),
        WITHDRAWN(Mark.NEUTRAL);

        private final Mark mark;

        Kind(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }

        static Kind of(Standing standing) {
            return valueOf(standing.name());
        }
    }
}
