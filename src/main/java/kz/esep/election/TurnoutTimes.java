package kz.esep.election;

import java.time.LocalTime;
import java.util.List;

/**
 * When precincts report on voting day how many voters have received ballots. The law names no times, so the centre sets
 * them; there are no default ones.
 *
 * @param times local times of day to the minute, the earliest first; a precinct reports at those within its hours
 * @param minutes within which a report is expected to be there, from 1 to 240; later ones count and are shown as late
 */
public record TurnoutTimes(List<LocalTime> times, int minutes) {
    public TurnoutTimes {
        times = List.copyOf(times);
    }
}
