package kz.esep.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the commission sits: first within seven days of its formation (Art. 20(2)), then during an election at least
 * once in two weeks (Art. 20(3)).
 *
 * @param last day of the latest sitting that was held, null when none was
 * @param due last day for the next one; null where nothing is known to count from, and once the election is over
 * @param first whether that is the first one since the commission was formed
 * @param today by the precincts' clocks
 */
public record Rhythm(@Nullable LocalDate last, @Nullable LocalDate due, boolean first, LocalDate today) {
    private static final int WEEKS = 2;
    private static final int DAYS_TO_THE_FIRST = 7;

    /**
     * What sittings are counted from and until.
     *
     * @param called the day the election was called, null where the package does not say: then the first sitting begins it
     * @param formed the day the commission was formed for this election; null where that is not known, or was before it
     * @param ends the election's last day
     */
    record Span(@Nullable LocalDate called, @Nullable LocalDate formed, LocalDate ends) {}

    static Rhythm of(List<Sitting> sittings, Span span, LocalDate today) {
        LocalDate last = sittings.stream()
                .filter(Sitting::wasHeld)
                .map(sitting -> sitting.at().toLocalDate())
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate firstBy = firstBy(last, span.formed());
        LocalDate due = firstBy == null ? next(last, span.called()) : firstBy;
        boolean over = due == null || due.isAfter(span.ends()) || today.isAfter(span.ends());
        return new Rhythm(last, over ? null : due, firstBy != null, today);
    }

    /** The last day for the first sitting; null once one was held, and where the day of formation is not known. */
    private static @Nullable LocalDate firstBy(@Nullable LocalDate last, @Nullable LocalDate formed) {
        return formed == null || (last != null && !last.isBefore(formed)) ? null : formed.plusDays(DAYS_TO_THE_FIRST);
    }

    private static @Nullable LocalDate next(@Nullable LocalDate last, @Nullable LocalDate called) {
        LocalDate from = last == null || (called != null && !last.isAfter(called)) ? called : last;
        return from == null ? null : from.plusWeeks(WEEKS);
    }

    /** Whether its last day went by without a sitting. */
    public boolean isLate() {
        return due != null && today.isAfter(due);
    }

    /** Which of four things is to be said of the sitting that is due: due or late, and whether it is the first. */
    public String word() {
        return (first ? "first-" : "") + (isLate() ? "late" : "due");
    }
}
