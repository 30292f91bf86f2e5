package kz.esep.day;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.day.PrecinctProgress.State;

/**
 * Voting day at all precincts of a commission, at one moment.
 *
 * @param times for which turnout is reported, the earliest first; none where the package sets none
 * @param precincts in the package's order
 */
public record VotingDay(Instant now, List<LocalTime> times, List<PrecinctProgress> precincts) {
    public VotingDay {
        times = List.copyOf(times);
        precincts = List.copyOf(precincts);
    }

    /** Turnout by that time of all precincts together that have reported; those that have not are in neither number. */
    public Share mean(LocalTime time) {
        return precincts.stream()
                .flatMap(precinct -> precinct.day().report(time).stream())
                .map(TurnoutReport::share)
                .reduce(new Share(0, 0), Share::plus);
    }

    /** How many precincts' reports for that time are in that state. */
    public long count(LocalTime time, State state) {
        return count(precincts.stream().map(precinct -> precinct.turnout(time, now)), state);
    }

    /** How many openings are in that state. */
    public long openings(State state) {
        return count(precincts.stream().map(precinct -> precinct.opening(now)), state);
    }

    /** How many closings are in that state. */
    public long closings(State state) {
        return count(precincts.stream().map(precinct -> precinct.closing(now)), state);
    }

    private static long count(Stream<State> states, State wanted) {
        return states.filter(state -> state == wanted).count();
    }
}
