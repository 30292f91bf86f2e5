package kz.esep.seats;

import java.util.Map;

/**
 * One contest's summed figures.
 *
 * @param byOption votes by the option's id; an option that is not there has none
 * @param againstAll 0 where the ballot has no such line
 * @param invalid invalid ballots
 */
public record Votes(Map<String, Long> byOption, long againstAll, long invalid) {
    public Votes {
        byOption = Map.copyOf(byOption);
    }

    long of(String option) {
        return byOption.getOrDefault(option, 0L);
    }
}
