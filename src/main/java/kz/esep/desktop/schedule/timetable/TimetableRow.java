package kz.esep.desktop.schedule.timetable;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.desktop.form.Mark;
import kz.esep.election.Precinct;
import kz.esep.schedule.Timetable;

/**
 * One precinct commission in the list.
 *
 * @param clashes days on which its timetable does not go together with the calendar
 * @param search what a typed text is looked for in, in lower case
 */
record TimetableRow(Precinct precinct, Timetable timetable, int clashes, String search) {
    static TimetableRow of(Precinct precinct, Timetable timetable, int clashes) {
        String search = Stream.of(
                        precinct.id(),
                        precinct.settlement(),
                        precinct.place().kk(),
                        precinct.place().ru(),
                        precinct.place().en())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return new TimetableRow(precinct, timetable, clashes, search);
    }

    /** How far a timetable is. */
    enum Standing {
        NONE(Mark.NEUTRAL),
        DRAFT(Mark.BUSY),
        DECIDED(Mark.GOOD);

        private final Mark mark;

        Standing(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }
    }

    String id() {
        return precinct.id();
    }

    Standing standing() {
        if (timetable.draft() != null) {
            return Standing.DRAFT;
        }
        return timetable.decided() == null ? Standing.NONE : Standing.DECIDED;
    }
}
