package kz.esep.desktop.schedule.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import kz.esep.schedule.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the grid.
 *
 * @param weekday null in the row of a single date
 * @param date null in the row of a weekday
 * @param task null in the column of everything
 */
record Spot(@Nullable DayOfWeek weekday, @Nullable LocalDate date, Timetable.@Nullable Task task) {

    static Spot of(Timetable.Shift shift) {
        return new Spot(shift.weekday(), shift.date(), shift.task());
    }

    /** The same column in the row of the date's weekday; null in a row of a weekday. */
    @Nullable
    Spot inTheWeek() {
        return date == null ? null : new Spot(date.getDayOfWeek(), null, task);
    }

    /** The column of everything in the same row; null in that column. */
    @Nullable
    Spot ofEverything() {
        return task == null ? null : new Spot(weekday, date, null);
    }
}
