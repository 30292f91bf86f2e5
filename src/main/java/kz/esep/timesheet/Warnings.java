package kz.esep.timesheet;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.text.Message;

/** What there is to look at in members' days, by the limits of overtime and by what kind of day each day is. */
public final class Warnings {
    private final OvertimeLimits limits;
    private final WorkCalendar calendar;

    public Warnings(OvertimeLimits limits, WorkCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    /**
     * The warnings, member by member in the order of the days that are given, by day.
     *
     * @param days whole calendar years of the members, for a limit of a year to be seen
     */
    public List<Warning> of(List<WorkedDay> days) {
        Map<String, List<WorkedDay>> members = new LinkedHashMap<>();
        days.forEach(day ->
                members.computeIfAbsent(day.member(), none -> new ArrayList<>()).add(day));
        List<Warning> warnings = new ArrayList<>();
        members.values().forEach(own -> {
            own.sort(Comparator.comparing(WorkedDay::day));
            ofMember(own, warnings);
        });
        return List.copyOf(warnings);
    }

    private void ofMember(List<WorkedDay> days, List<Warning> warnings) {
        Map<Object, Integer> sums = new HashMap<>();
        for (WorkedDay day : days) {
            kinds(day, warnings);
            int overtime = day.minutes(Kind.OVERTIME);
            if (overtime > 0) {
                LocalDate date = day.day();
                over(day, "day", overtime, overtime, limits.day(), warnings);
                over(day, "month", sum(sums, YearMonth.from(date), overtime), overtime, limits.month(), warnings);
                over(day, "year", sum(sums, Year.from(date), overtime), overtime, limits.year(), warnings);
            }
        }
    }

    private static int sum(Map<Object, Integer> sums, Object period, int more) {
        return Objects.requireNonNull(sums.merge(period, more, Integer::sum));
    }

    /** Warns on the day that takes the sum over the limit, and not again on the days after it. */
    private void over(WorkedDay day, String period, int sum, int more, int limit, List<Warning> warnings) {
        if (sum > limit && sum - more <= limit) {
            Message what =
                    Message.of("timesheet", "warning." + period, Time.said(sum), Time.said(limit), limits.cited());
            warnings.add(new Warning(day.member(), day.day(), what));
        }
    }

    private void kinds(WorkedDay day, List<Warning> warnings) {
        Kind expected = calendar.on(day.day());
        day.portions().stream()
                .map(Portion::kind)
                .distinct()
                .filter(kind -> kind != expected && (kind != Kind.OVERTIME || expected != Kind.ORDINARY))
                .map(kind -> Message.of("timesheet", "warning.kind", kind.said(), expected.day()))
                .forEach(what -> warnings.add(new Warning(day.member(), day.day(), what)));
    }
}
