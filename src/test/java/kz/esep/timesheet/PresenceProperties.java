package kz.esep.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Time at work is split at midnight and where the night begins and ends; nothing is lost and nothing comes twice. */
class PresenceProperties {
    private static final LocalDateTime START = LocalDateTime.parse("2027-03-19T00:00");
    private static final int FOUR_DAYS = 4 * 24 * 60;
    private static final WorkCalendar CALENDAR =
            WorkCalendar.of(List.of(new WorkCalendar.Named(START.toLocalDate().plusDays(3), Kind.HOLIDAY, "act")));

    private static List<WorkedDay> days(int from, int to) {
        return new Presence(START.plusMinutes(from), START.plusMinutes(to)).days("m1", CALENDAR);
    }

    private static Map<String, Integer> totals(List<WorkedDay> days) {
        Map<String, Integer> totals = new TreeMap<>();
        for (WorkedDay day : days) {
            for (Portion one : day.portions()) {
                totals.merge(day.day() + " " + one.kind() + " " + one.night(), one.minutes(), Integer::sum);
            }
        }
        return totals;
    }

    @Property
    void splittingAPeriodNeverChangesATotal(
            @ForAll @IntRange(max = FOUR_DAYS - 2) int from,
            @ForAll @IntRange(min = 1, max = FOUR_DAYS - 2) int first,
            @ForAll @IntRange(min = 1, max = FOUR_DAYS) int second) {
        int middle = Math.min(from + first, FOUR_DAYS - 1);
        int to = Math.min(middle + second, FOUR_DAYS);
        List<WorkedDay> parts = new ArrayList<>(days(from, middle));
        parts.addAll(days(middle, to));
        assertEquals(totals(days(from, to)), totals(parts));
    }

    @Property
    void everyMinuteIsInOneDayAndNoDayIsLongerThanADay(
            @ForAll @IntRange(max = FOUR_DAYS - 1) int from, @ForAll @IntRange(min = 1, max = FOUR_DAYS) int length) {
        int to = Math.min(from + length, FOUR_DAYS);
        List<WorkedDay> days = days(from, to);
        assertEquals(to - from, days.stream().mapToInt(WorkedDay::minutes).sum());
        for (WorkedDay day : days) {
            assertTrue(day.minutes() <= DayRules.DAY && day.night() <= DayRules.NIGHT, day.toString());
        }
    }

    @Property(tries = 200)
    void theNightIsWhatAMinuteByMinuteCountSays(@ForAll @IntRange(max = FOUR_DAYS - 1) int from) {
        int to = Math.min(from + 1_000, FOUR_DAYS);
        int counted = 0;
        for (int minute = from; minute < to; minute++) {
            int hour = START.plusMinutes(minute).getHour();
            counted += hour >= 22 || hour < 6 ? 1 : 0;
        }
        assertEquals(counted, days(from, to).stream().mapToInt(WorkedDay::night).sum());
        assertEquals(
                Duration.ofMinutes(to - from).toMinutes(),
                days(from, to).stream().mapToInt(WorkedDay::minutes).sum());
    }
}
