package kz.esep.tally;

import java.time.LocalDateTime;

/** A local date and time as a finding's figure: the digits of year, month, day, hour and minute, as 202703192015. */
final class Minutes {
    private Minutes() {}

    static long of(LocalDateTime time) {
        long day = time.getYear() * 10_000L + time.getMonthValue() * 100L + time.getDayOfMonth();
        return day * 10_000L + time.getHour() * 100L + time.getMinute();
    }

    static String said(LocalDateTime time) {
        return said(of(time));
    }

    /** For a sentence: {@code 2027-03-19 20:15}. */
    static String said(long digits) {
        String plain = Long.toString(digits);
        return "%s-%s-%s %s:%s"
                .formatted(
                        plain.substring(0, 4),
                        plain.substring(4, 6),
                        plain.substring(6, 8),
                        plain.substring(8, 10),
                        plain.substring(10));
    }
}
