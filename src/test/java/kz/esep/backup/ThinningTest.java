package kz.esep.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final Instant NOW = Instant.parse("2027-01-11T06:30:00Z");

    private static List<Instant> minutesAgo(List<Integer> minutes) {
        return minutes.stream().map(ago -> NOW.minus(Duration.ofMinutes(ago))).toList();
    }

    @Test
    void aWeekOfMinutesLeavesTwoHoursWholeThenTheLastOfEachHourAndOfEachDay() {
        List<Instant> kept =
                Thinning.kept(minutesAgo(IntStream.range(0, 7 * 24 * 60).boxed().toList()), NOW);
        assertEquals(
                121,
                kept.stream()
                        .filter(one -> !one.isBefore(NOW.minus(Duration.ofHours(2))))
                        .count());
        assertTrue(kept.contains(Instant.parse("2027-01-10T23:59:00Z")));
        assertTrue(kept.contains(Instant.parse("2027-01-06T23:59:00Z")));
        assertTrue(kept.size() < 121 + 48 + 8, kept::toString);
    }

    @Property
    void theNewestAlwaysStaysAndThinningTwiceIsThinningOnce(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20_000) Integer> minutes) {
        List<Instant> times = minutesAgo(minutes);
        List<Instant> kept = Thinning.kept(times, NOW);
        assertEquals(times.stream().max(Instant::compareTo).orElseThrow(), kept.getFirst());
        assertTrue(times.containsAll(kept));
        assertEquals(kept, Thinning.kept(kept, NOW));
    }
}
