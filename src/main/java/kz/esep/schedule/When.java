package kz.esep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A local day or time of day at the precincts. The offset comes from the election package, so that a machine in another
 * zone, or one whose zone was changed, shows the same.
 *
 * @param time null for a whole day, which is left until it has ended
 * @param offset of the precincts' clocks, from UTC
 */
public record When(LocalDate date, @Nullable LocalTime time, ZoneOffset offset) {

    /** The moment that it is over: the time of day, or the end of the day. */
    public Instant end() {
        return (time == null ? date.plusDays(1).atStartOfDay() : date.atTime(time)).toInstant(offset);
    }

    /** Whether it is over by now. */
    public boolean isPast(Instant now) {
        return !now.isBefore(end());
    }

    /** Whether it is this day at the precincts. */
    public boolean isToday(Instant now) {
        return today(now, offset).equals(date);
    }

    /** The day that it is now where clocks have that offset. */
    static LocalDate today(Instant now, ZoneOffset offset) {
        return now.atOffset(offset).toLocalDate();
    }
}
