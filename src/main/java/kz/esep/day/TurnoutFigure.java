package kz.esep.day;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a precinct says of its turnout.
 *
 * @param time for which it says it, one of those that the election package sets
 * @param voted voters who had received ballots by then
 * @param listed voters on the list by then; null where it is the same number as before
 */
public record TurnoutFigure(
        String precinct,
        LocalTime time,
        long voted,
        @Nullable Long listed) {

    /** Which report it is: a precinct says one thing for a time. */
    public record At(String precinct, LocalTime time) {}

    At at() {
        return new At(precinct, time);
    }
}
