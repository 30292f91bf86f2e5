package kz.esep.desktop.overview;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.CalendarDate;

/**
 * A date of the commission's calendar that is to be looked at.
 *
 * @param state {@code LATE}, {@code TODAY} or {@code AHEAD}
 * @param count how many duties stand so; the date is the first of them
 */
record Deadline(CalendarDate.State state, CalendarDate date, long count) {

    /** The first duty that is late, the first that falls due this day and the next one after it. */
    static List<Deadline> of(Calendar calendar) {
        return Stream.of(CalendarDate.State.LATE, CalendarDate.State.TODAY, CalendarDate.State.AHEAD)
                .flatMap(state -> of(calendar, state))
                .toList();
    }

    private static Stream<Deadline> of(Calendar calendar, CalendarDate.State state) {
        List<CalendarDate> dates = calendar.dates().stream()
                .filter(date -> date.isDutyOf(calendar.level()) && calendar.state(date) == state)
                .toList();
        return dates.stream().limit(1).map(date -> new Deadline(state, date, dates.size()));
    }
}
