package kz.esep.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.When;

/**
 * When certificates are issued, in the precinct's local time: from the calendar of the election, and where its edition or
 * kind has no such dates from the fifteenth day before voting to 18:00 of the day before (Art. 41(6-1)).
 *
 * @param opens the first moment
 * @param closes the first moment after the last
 */
public record Window(LocalDateTime opens, LocalDateTime closes) {
    private static final String OPENS = "certificates-open";
    private static final String CLOSES = "certificates-end";
    private static final int DAYS_BEFORE = 15;
    private static final LocalTime LAST_HOUR = LocalTime.of(18, 0);

    /** The window of an election. */
    static Window of(Calendar calendar, LocalDate votingDay) {
        LocalDateTime opens = when(calendar, OPENS)
                .map(when -> when.date().atTime(when.time() == null ? LocalTime.MIDNIGHT : when.time()))
                .orElse(votingDay.minusDays(DAYS_BEFORE).atStartOfDay());
        LocalDateTime closes = when(calendar, CLOSES)
                .map(when -> when.date().atTime(when.time() == null ? LAST_HOUR : when.time()))
                .orElse(votingDay.minusDays(1).atTime(LAST_HOUR));
        return new Window(opens, closes);
    }

    private static Optional<When> when(Calendar calendar, String code) {
        return calendar.dates().stream()
                .filter(date -> date.code().equals(code))
                .findFirst()
                .map(date -> date.when());
    }

    /** Whether certificates are issued at that moment where clocks have that offset. */
    public boolean isOpen(Instant now, ZoneOffset offset) {
        LocalDateTime local = LocalDateTime.ofInstant(now, offset);
        return !local.isBefore(opens) && local.isBefore(closes);
    }
}
