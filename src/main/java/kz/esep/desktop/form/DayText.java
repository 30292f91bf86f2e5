package kz.esep.desktop.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it from paper, and as it is shown. */
public final class DayText {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern PARTED = Pattern.compile("([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{4})");
    private static final Pattern TOGETHER = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");

    private DayText() {}

    /** Reads {@code 09.03.2027}, {@code 9 3 2027} or {@code 09032027}; empty when it is no day. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        Matcher day = PARTED.matcher(text);
        if (!day.matches()) {
            day = TOGETHER.matcher(text);
            if (!day.matches()) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher day, int part) {
        return Integer.parseInt(day.group(part));
    }

    /** {@code 09.03.2027}. */
    public static String said(LocalDate day) {
        return SHOWN.format(day);
    }
}
