package kz.esep.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An entry's time as the journal has it: {@code 2027-01-10T17:04:05.000Z}. A replay reads and writes each entry's, so
 * what a year of four digits needs is done without the formatter, which stays the definition.
 */
final class WrittenTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String FORM = "0000-00-00T00:00:00.000Z";
    private static final int LAST_YEAR = 9999;
    private static final int NANOS = 1_000_000;

    private WrittenTime() {}

    static String of(Instant instant) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
            return TIME.format(instant);
        }
        char[] text = FORM.toCharArray();
        put(text, 0, 4, time.getYear());
        put(text, 5, 7, time.getMonthValue());
        put(text, 8, 10, time.getDayOfMonth());
        put(text, 11, 13, time.getHour());
        put(text, 14, 16, time.getMinute());
        put(text, 17, 19, time.getSecond());
        put(text, 20, 23, time.getNano() / NANOS);
        return new String(text);
    }

    private static void put(char[] text, int from, int to, int number) {
        int rest = number;
        for (int i = to - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /**
     * Reads a time that was written so.
     *
     * @throws DateTimeException when it was not written exactly so
     */
    static Instant read(String written) {
        Instant instant = isInForm(written) ? inForm(written) : TIME.parse(written, Instant::from);
        if (!of(instant).equals(written)) {
            throw new DateTimeException(written);
        }
        return instant;
    }

    private static boolean isInForm(String written) {
        if (written.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char found = written.charAt(i);
            if (wanted == '0' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static Instant inForm(String written) {
        return LocalDateTime.of(
                        number(written, 0, 4),
                        number(written, 5, 7),
                        number(written, 8, 10),
                        number(written, 11, 13),
                        number(written, 14, 16),
                        number(written, 17, 19),
                        number(written, 20, 23) * NANOS)
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
