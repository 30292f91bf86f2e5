package kz.esep.schedule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.election.Level;
import kz.esep.text.Message;

/**
 * A commission's calendar as it stands.
 *
 * @param dates in the order of their time
 * @param undated names of the law's dates that cannot be counted, because the package does not say when the election was
 *     called
 * @param offset of the commission's clocks, from UTC
 * @param level of the commission
 * @param now when it was asked for
 */
public record Calendar(List<CalendarDate> dates, List<Message> undated, ZoneOffset offset, Level level, Instant now) {

    public Calendar {
        dates = List.copyOf(dates);
        undated = List.copyOf(undated);
    }

    /** Where one of its dates stands. */
    public CalendarDate.State state(CalendarDate date) {
        return date.state(level, now);
    }

    /** How many of its dates stand so. */
    public long count(CalendarDate.State state) {
        return dates.stream().filter(date -> state(date) == state).count();
    }
}
