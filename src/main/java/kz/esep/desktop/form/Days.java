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

    /**
     * A typed day, with or without zeros in front, from the number pad too ({@code 09032027}, {@code 9 3 2027}); empty when
     * it is none.
     */
    public static Optional<LocalDate> day(String typed) {
        String parted = typed.strip()
                .replaceFirst("^([0-9]{2})([0-9]{2})([0-9]{4})$", "$1.$2.$3")
                .replaceAll("[ ,/]+", ".");
        try {
            return Optional.of(LocalDate.parse(parted, TYPED_DAY));
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
