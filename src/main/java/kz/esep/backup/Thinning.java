package kz.esep.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which copies stay: every one of the last two hours, then the last of each hour for two days, then the last of each day. */
final class Thinning {
    private static final Duration ALL = Duration.ofHours(2);
    private static final Duration HOURLY = Duration.ofDays(2);

    private Thinning() {}

    /** Those that stay, the newest first. */
    static List<Instant> kept(List<Instant> times, Instant now) {
        Set<Instant> spans = new HashSet<>();
        return times.stream()
                .sorted(Comparator.reverseOrder())
                .filter(time -> spans.add(span(time, now)))
                .toList();
    }

    /** The beginning of the span of time of which only the last copy stays. */
    private static Instant span(Instant time, Instant now) {
        Duration age = Duration.between(time, now);
        if (age.compareTo(ALL) <= 0) {
            return time;
        }
        return time.truncatedTo(age.compareTo(HOURLY) <= 0 ? ChronoUnit.HOURS : ChronoUnit.DAYS);
    }
}
