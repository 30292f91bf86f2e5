package kz.esep.desktop.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The protocol's date and time as people type it from the number pad, and as it is shown. */
final class TimeText {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private TimeText() {}

    /**
     * Reads digits with or without anything between them: {@code 2230} or {@code 22 30} (of the night of the vote),
     * {@code 21032230}, {@code 21.3 22:30}, {@code 21.03.2027 22:30}.
     *
     * @return empty when it is no date and time
     */
    static Optional<LocalDateTime> read(String typed, LocalDate votingDay) {
        String[] parts = typed.replaceAll("^[^0-9]+|[^0-9]+$", "").split("[^0-9]+", -1);
        StringBuilder digits = new StringBuilder();
        for (String part : parts) {
            digits.append(part.length() % 2 == 1 ? "0" : "").append(part);
        }
        try {
            boolean dateOnly = parts.length == 3 && parts[2].length() == 4 && digits.length() == 8;
            return dateOnly ? Optional.empty() : Optional.ofNullable(of(digits.toString(), votingDay));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDateTime of(String digits, LocalDate votingDay) {
        int length = digits.length();
        LocalTime time =
                length >= 4 ? LocalTime.of(number(digits, length - 4), number(digits, length - 2)) : LocalTime.MIDNIGHT;
        return switch (length) {
            case 4 -> night(time, votingDay);
            case 8 -> near(number(digits, 0), number(digits, 2), votingDay).atTime(time);
            case 10 ->
                LocalDate.of(2000 + number(digits, 4), number(digits, 2), number(digits, 0))
                        .atTime(time);
            case 12 ->
                LocalDate.of(Integer.parseInt(digits.substring(4, 8)), number(digits, 2), number(digits, 0))
                        .atTime(time);
            default -> null;
        };
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    /** The morning hours are those after the vote. */
    private static LocalDateTime night(LocalTime time, LocalDate votingDay) {
        return (time.getHour() < 12 ? votingDay.plusDays(1) : votingDay).atTime(time);
    }

    /** A day without a year is the one nearest to the vote, over New Year too. */
    private static LocalDate near(int day, int month, LocalDate votingDay) {
        int months = month - votingDay.getMonthValue();
        int year = votingDay.getYear() + (months < -6 ? 1 : months > 6 ? -1 : 0);
        return LocalDate.of(year, month, day);
    }

    /** {@code 21.03.2027 22:30}. */
    static String said(LocalDateTime time) {
        return SHOWN.format(time);
    }
}
