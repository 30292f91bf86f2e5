package kz.esep.pay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.esep.commission.Course;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;

/** What a member's pay is counted from: days in each capacity and minutes of each kind, from a day to a day. */
final class Share {
    private static final Comparator<Capacity> BY_POST =
            Comparator.comparing(Capacity::post).thenComparing(Capacity::publicServant);

    private final Member member;
    private final Predicate<Post> fullTime;
    private final Map<Capacity, Long> days = new TreeMap<>(BY_POST);
    private final Map<Capacity, Map<Ground, Long>> minutes = new TreeMap<>(BY_POST);
    private final boolean salaried;
    private final boolean outside;

    /** As what a member is paid on a day: public servants keep the pay of their main work (Art. 20(11)). */
    record Capacity(Post post, boolean publicServant) {}

    /**
     * Counts.
     *
     * @param fullTime posts that are not paid here
     * @param from first day that counts
     * @param to last day that counts
     * @param worked the member's time in those days
     */
    Share(Member member, Predicate<Post> fullTime, LocalDate from, LocalDate to, List<Worked> worked) {
        this.member = member;
        this.fullTime = fullTime;
        salaried = countDays(from, to);
        outside = countMinutes(worked);
    }

    private Optional<Capacity> on(LocalDate day) {
        return member.postOn(day).map(post -> new Capacity(post, member.isPublicServantOn(day)));
    }

    /** Counts the days in each capacity and tells whether any of them is not paid here. */
    private boolean countDays(LocalDate from, LocalDate to) {
        LocalDate until = member.until();
        LocalDate first = from.isAfter(member.since()) ? from : member.since();
        LocalDate last = until == null || until.isAfter(to) ? to : until.minusDays(1);
        List<LocalDate> starts = starts(first, last);
        boolean any = false;
        for (int i = 0; i < starts.size(); i++) {
            LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : last.plusDays(1);
            Capacity now = on(starts.get(i)).orElseThrow();
            if (fullTime.test(now.post())) {
                any = true;
            } else {
                days.merge(now, starts.get(i).until(next, ChronoUnit.DAYS), Long::sum);
            }
        }
        return any;
    }

    /** The days on which a capacity may begin, in their order. */
    private List<LocalDate> starts(LocalDate first, LocalDate last) {
        Stream<LocalDate> turns = Stream.of(
                        member.course().posts(), member.course().services())
                .flatMap(List::stream)
                .map(Course.Fact::from);
        return Stream.concat(Stream.of(first), turns)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .distinct()
                .sorted()
                .toList();
    }

    /** Counts the minutes and tells whether some are of days outside the membership. */
    private boolean countMinutes(List<Worked> worked) {
        boolean any = false;
        for (Worked one : worked) {
            Optional<Capacity> then = on(one.day());
            any |= then.isEmpty();
            if (then.isPresent() && !fullTime.test(then.get().post())) {
                Map<Ground, Long> here = minutes.computeIfAbsent(then.get(), p -> new EnumMap<>(Ground.class));
                here.merge(Ground.of(one.kind(), one.night()), (long) one.minutes(), Long::sum);
                if (one.kind() == Kind.ORDINARY && one.night()) {
                    here.merge(Ground.TIME, (long) one.minutes(), Long::sum);
                }
            }
        }
        return any;
    }

    Member member() {
        return member;
    }

    /** Days of membership in each capacity that is paid. */
    Map<Capacity, Long> days() {
        return days;
    }

    /** Minutes in each capacity by what they are paid as; {@link Ground#TIME} is all ordinary time, that at night included. */
    Map<Capacity, Map<Ground, Long>> minutes() {
        return minutes;
    }

    /** The last post that is paid. */
    Optional<Post> post() {
        return member.course().posts().stream()
                .map(Course.Holding::post)
                .filter(post -> days.keySet().stream().anyMatch(one -> one.post() == post))
                .reduce((before, after) -> after);
    }

    /** Whether the main work is in the public service on some of the days that are paid. */
    boolean publicServant() {
        return days.keySet().stream().anyMatch(Capacity::publicServant);
    }

    /** Why not everything of it is paid; empty where everything is. */
    Optional<PaySheet.Why> why() {
        if (outside) {
            return Optional.of(PaySheet.Why.NO_MEMBER);
        }
        return salaried ? Optional.of(PaySheet.Why.FULL_TIME) : Optional.empty();
    }
}
