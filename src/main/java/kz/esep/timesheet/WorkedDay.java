package kz.esep.timesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a member worked on one day.
 *
 * @param member id in this workspace
 * @param day local date at the commission
 * @param portions by kind, day before night, each at most once; none where nothing was worked
 */
public record WorkedDay(String member, LocalDate day, List<Portion> portions) {
    public WorkedDay {
        portions = merged(portions);
    }

    /** Which day of which member. */
    public record Key(String member, LocalDate day) {}

    /** One on which nothing was worked. */
    public static WorkedDay idle(String member, LocalDate day) {
        return new WorkedDay(member, day, List.of());
    }

    private static List<Portion> merged(List<Portion> portions) {
        Map<Portion, Integer> sums =
                new TreeMap<>(Comparator.comparing(Portion::kind).thenComparing(Portion::night));
        portions.forEach(one -> sums.merge(one, one.minutes(), Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> new Portion(sum.getKey().kind(), sum.getKey().night(), sum.getValue()))
                .toList();
    }

    /** The days that such parts make, in the order of the parts. */
    public static List<WorkedDay> of(List<Worked> parts) {
        Map<Key, List<Portion>> days = new LinkedHashMap<>();
        for (Worked one : parts) {
            days.computeIfAbsent(new Key(one.member(), one.day()), none -> new ArrayList<>())
                    .add(new Portion(one.kind(), one.night(), one.minutes()));
        }
        return days.entrySet().stream()
                .map(day -> new WorkedDay(day.getKey().member(), day.getKey().day(), day.getValue()))
                .toList();
    }

    public Key key() {
        return new Key(member, day);
    }

    /** All of it, in minutes. */
    public int minutes() {
        return portions.stream().mapToInt(Portion::minutes).sum();
    }

    /** That kind of it, by day and night, in minutes. */
    public int minutes(Kind kind) {
        return portions.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(Portion::minutes)
                .sum();
    }

    /** What of it lies in the night, in minutes. */
    public int night() {
        return portions.stream()
                .filter(Portion::night)
                .mapToInt(Portion::minutes)
                .sum();
    }

    /** What of that kind lies in the night, in minutes. */
    public int night(Kind kind) {
        return portions.stream()
                .filter(one -> one.kind() == kind && one.night())
                .mapToInt(Portion::minutes)
                .sum();
    }

    /** The same of another member. */
    public WorkedDay of(String other) {
        return new WorkedDay(other, day, portions);
    }
}
