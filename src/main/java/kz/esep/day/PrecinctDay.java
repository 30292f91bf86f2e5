package kz.esep.day;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of voting day at one precinct.
 *
 * @param opening null until it is recorded
 * @param reports of turnout, the earliest time first
 * @param closed local time when the end of voting was declared and the boxes were closed, null until it is recorded
 * @param corrections what was recorded before and why it does not stand any more, the oldest first
 */
public record PrecinctDay(
        String precinct,
        @Nullable Opening opening,
        List<TurnoutReport> reports,
        @Nullable LocalTime closed,
        List<Correction> corrections) {

    public PrecinctDay {
        reports = List.copyOf(reports);
        corrections = List.copyOf(corrections);
    }

    /** One of which nothing was said yet. */
    public static PrecinctDay untouched(String precinct) {
        return new PrecinctDay(precinct, null, List.of(), null, List.of());
    }

    /** Something that was corrected, as it stood before: an opening, a report or a closing. */
    public record Correction(Was was, String reason, String person, Instant at) {}

    /** What stood before; exactly one is not null. */
    public record Was(
            @Nullable Opening opening,
            @Nullable TurnoutReport report,
            @Nullable LocalTime closed) {}

    /** The report for that time. */
    public Optional<TurnoutReport> report(LocalTime time) {
        return reports.stream().filter(report -> report.time().equals(time)).findFirst();
    }

    /** The latest report of all. */
    public Optional<TurnoutReport> last() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    /** The latest report for a time before that one. */
    public Optional<TurnoutReport> before(LocalTime time) {
        return reports.stream().filter(report -> report.time().isBefore(time)).reduce((one, later) -> later);
    }

    /** The first report for a time after that one. */
    public Optional<TurnoutReport> after(LocalTime time) {
        return reports.stream().filter(report -> report.time().isAfter(time)).findFirst();
    }

    PrecinctDay opened(Opening made) {
        return new PrecinctDay(precinct, made, reports, closed, corrections);
    }

    PrecinctDay closedAt(LocalTime at) {
        return new PrecinctDay(precinct, opening, reports, at, corrections);
    }

    PrecinctDay reported(TurnoutReport report) {
        List<TurnoutReport> all = new ArrayList<>(reports);
        all.removeIf(one -> one.time().equals(report.time()));
        all.add(report);
        all.sort(Comparator.comparing(TurnoutReport::time));
        return new PrecinctDay(precinct, opening, all, closed, corrections);
    }

    PrecinctDay corrected(Correction correction) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(correction);
        return new PrecinctDay(precinct, opening, reports, closed, all);
    }
}
