package kz.esep.election;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the centre says of the time before an election: when it was called, and the dates that it set instead of the
 * law's, as in the shortened calendar of an early election.
 *
 * @param called day of the act that called the election; null where the package does not say
 * @param dates each code at most once
 */
public record Campaign(@Nullable LocalDate called, List<SetDate> dates) {

    public Campaign {
        dates = List.copyOf(dates);
    }

    /**
     * A date that the centre set.
     *
     * @param code of a {@link StatutoryDate} of this election's rule edition and kind
     * @param date local date at every precinct
     * @param time local time, null where the law's time of day stays
     */
    public record SetDate(
            String code, LocalDate date, @Nullable LocalTime time) {}
}
