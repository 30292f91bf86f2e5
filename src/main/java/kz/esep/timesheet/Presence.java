package kz.esep.timesheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Time that a member spends at work without leaving, by the commission's clock.
 *
 * @param to later than {@code from}; whole minutes both
 */
record Presence(LocalDateTime from, LocalDateTime to) {
    /** When the night begins and ends (Labour Code). */
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);

    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    Presence {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** The time by day, split at midnight and where the night begins and ends; the kind is that of each day. */
    List<WorkedDay> days(String member, WorkCalendar calendar) {
        Map<LocalDate, List<Portion>> days = new LinkedHashMap<>();
        LocalDateTime at = from;
        while (at.isBefore(to)) {
            LocalDateTime next = next(at);
            LocalDateTime until = next.isBefore(to) ? next : to;
            boolean night =
                    at.toLocalTime().isBefore(NIGHT_ENDS) || !at.toLocalTime().isBefore(NIGHT_BEGINS);
            int minutes = (int) Duration.between(at, until).toMinutes();
            LocalDate day = at.toLocalDate();
            days.computeIfAbsent(day, none -> new ArrayList<>()).add(new Portion(calendar.on(day), night, minutes));
            at = until;
        }
        return days.entrySet().stream()
                .map(day -> new WorkedDay(member, day.getKey(), day.getValue()))
                .toList();
    }

    private static LocalDateTime next(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return Stream.of(
                        day.atTime(NIGHT_ENDS),
                        day.atTime(NIGHT_BEGINS),
                        day.plusDays(1).atStartOfDay())
                .filter(at::isBefore)
                .findFirst()
                .orElseThrow();
    }
}
