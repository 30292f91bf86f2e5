package kz.esep.day;

import java.time.Instant;
import java.time.LocalTime;

/**
 * How many voters of a precinct had received ballots by a time of day.
 *
 * @param time local, one of those that the election package sets
 * @param voted voters who had received ballots by then, whichever contests they vote in
 * @param listed voters on the list by then, which grows when voters come with certificates; not less than {@code voted}
 * @param recorded when it was recorded here for the first time; a correction does not change it
 */
public record TurnoutReport(LocalTime time, long voted, long listed, Instant recorded) {

    /** Turnout by then. */
    public Share share() {
        return new Share(voted, listed);
    }

    TurnoutReport corrected(long otherVoted, long otherListed) {
        return new TurnoutReport(time, otherVoted, otherListed, recorded);
    }
}
