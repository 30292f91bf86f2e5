package kz.esep.timesheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What kind of day each day is. Saturday and Sunday are days off; which days are holidays, and which days off were moved,
 * changes from year to year, so the commission names them.
 *
 * @param named days that are otherwise than their weekday says, or are holidays
 */
public record WorkCalendar(SortedMap<LocalDate, Named> named) {
    public WorkCalendar {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /**
     * A day that the commission named.
     *
     * @param kind ordinary, weekend or holiday
     * @param source which act says so
     */
    public record Named(LocalDate day, Kind kind, String source) {}

    static WorkCalendar of(List<Named> days) {
        SortedMap<LocalDate, Named> named = new TreeMap<>();
        days.forEach(one -> named.put(one.day(), one));
        return new WorkCalendar(named);
    }

    /** Ordinary, weekend or holiday. */
    public Kind on(LocalDate day) {
        Named known = named.get(day);
        if (known != null) {
            return known.kind();
        }
        boolean off = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return off ? Kind.WEEKEND : Kind.ORDINARY;
    }
}
