package kz.esep.pay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;

/** What a member's pay is counted from: days in each post and minutes of each kind, from a day to a day. */
final class Share {
    private final Member member;
    private final Predicate<Post> fullTime;
    private final Map<Post, Long> days = new EnumMap<>(Post.class);
    private final Map<Post, Map<Ground, Long>> minutes = new EnumMap<>(Post.class);
    private final boolean salaried;
    private final boolean outside;

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

    /** Counts the days in each post and tells whether any of them is not paid here. */
    private boolean countDays(LocalDate from, LocalDate to) {
        LocalDate until = member.until();
        LocalDate first = from.isAfter(member.since()) ? from : member.since();
        LocalDate last = until == null || until.isAfter(to) ? to : until.minusDays(1);
        List<LocalDate> starts = Stream.concat(
                        Stream.of(first), member.posts().stream().map(Member.Holding::from))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .distinct()
                .sorted()
                .toList();
        boolean any = false;
        for (int i = 0; i < starts.size(); i++) {
            LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : last.plusDays(1);
            Post post = member.postOn(starts.get(i)).orElseThrow();
            if (fullTime.test(post)) {
                any = true;
            } else {
                days.merge(post, starts.get(i).until(next, ChronoUnit.DAYS), Long::sum);
            }
        }
        return any;
    }

    /** Counts the minutes and tells whether some are of days outside the membership. */
    private boolean countMinutes(List<Worked> worked) {
        boolean any = false;
        for (Worked one : worked) {
            Optional<Post> post = member.postOn(one.day());
            any |= post.isEmpty();
            if (post.isPresent() && !fullTime.test(post.get())) {
                Map<Ground, Long> here = minutes.computeIfAbsent(post.get(), p -> new EnumMap<>(Ground.class));
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

    /** Days of membership in each post that is paid. */
    Map<Post, Long> days() {
        return days;
    }

    /** Minutes in each post by what they are paid as; {@link Ground#TIME} is all ordinary time, that at night included. */
    Map<Post, Map<Ground, Long>> minutes() {
        return minutes;
    }

    /** The last post that is paid. */
    Optional<Post> post() {
        return member.posts().stream()
                .map(Member.Holding::post)
                .filter(days::containsKey)
                .reduce((before, after) -> after);
    }

    /** Why not everything of it is paid; empty where everything is. */
    Optional<PaySheet.Why> why() {
        if (outside) {
            return Optional.of(PaySheet.Why.NO_MEMBER);
        }
        return salaried ? Optional.of(PaySheet.Why.FULL_TIME) : Optional.empty();
    }
}
