package kz.esep.desktop.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days and times of day as people type them and as they are shown: {@code 21.03.2027}, {@code 22:30}. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TYPED_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TYPED_TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** A typed day, with or without zeros in front; empty when it is none. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), TYPED_DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A typed time of day; empty when it is none. */
    public static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip(), TYPED_TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
