package kz.esep.desktop.schedule.timetable;

import kz.esep.desktop.form.Mark;
import kz.esep.desktop.schedule.PrecinctSearch;
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
        return new TimetableRow(precinct, timetable, clashes, PrecinctSearch.words(precinct));
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
