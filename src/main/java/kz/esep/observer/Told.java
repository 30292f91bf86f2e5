package kz.esep.observer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A time as a person tells it, local.
 *
 * @param day null for the last day on which that time has passed
 */
public record Told(@Nullable LocalDate day, LocalTime time) {
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern DAY_AND_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}");

    /**
     * Reads {@code 19:45} or {@code 2027-03-12T19:45}; null for an empty text.
     *
     * @throws Refused when it is neither
     */
    public static @Nullable Told read(String typed) {
        try {
            if (typed.isEmpty()) {
                return null;
            }
            if (TIME.matcher(typed).matches()) {
                return new Told(null, LocalTime.parse(typed));
            }
            if (DAY_AND_TIME.matcher(typed).matches()) {
                LocalDateTime at = LocalDateTime.parse(typed.replace(' ', 'T'));
                return new Told(at.toLocalDate(), at.toLocalTime());
            }
        } catch (DateTimeParseException e) {
            throw new Refused("observer", "refused.time", typed);
        }
        throw new Refused("observer", "refused.time", typed);
    }

    /**
     * The moment that is meant.
     *
     * @throws Refused when it is still to come
     */
    Instant at(Instant now, ZoneOffset offset) {
        LocalDate today = now.atOffset(offset).toLocalDate();
        LocalDate meant = day == null ? today : day;
        Instant at = meant.atTime(time).toInstant(offset);
        if (day == null && at.isAfter(now)) {
            return meant.minusDays(1).atTime(time).toInstant(offset);
        }
        if (at.isAfter(now)) {
            throw new Refused("observer", "refused.future", meant + " " + time);
        }
        return at;
    }
}
