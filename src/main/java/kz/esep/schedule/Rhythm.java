package kz.esep.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often the commission sits: during an election at least once in two weeks (Art. 20(3)).
 *
 * @param last day of the latest sitting that was held, null when none was
 * @param due last day for the next one; null where nothing is known to count from, and once the election is over
 * @param today by the precincts' clocks
 */
public record Rhythm(@Nullable LocalDate last, @Nullable LocalDate due, LocalDate today) {
    private static final int WEEKS = 2;

    /**
     * The rhythm of an election.
     *
     * @param begins the day it was called, null where the package does not say: then the first sitting begins it
     * @param ends its last day
     */
    static Rhythm of(List<Sitting> sittings, @Nullable LocalDate begins, LocalDate ends, LocalDate today) {
        Optional<LocalDate> last = sittings.stream()
                .filter(Sitting::wasHeld)
                .map(sitting -> sitting.at().toLocalDate())
                .max(LocalDate::compareTo);
        Optional<LocalDate> from =
                last.filter(day -> begins == null || day.isAfter(begins)).or(() -> Optional.ofNullable(begins));
        LocalDate due = from.map(day -> day.plusWeeks(WEEKS))
                .filter(day -> !day.isAfter(ends) && !today.isAfter(ends))
                .orElse(null);
        return new Rhythm(last.orElse(null), due, today);
    }

    /** Whether two weeks went by without a sitting. */
    public boolean isLate() {
        return due != null && today.isAfter(due);
    }
}
