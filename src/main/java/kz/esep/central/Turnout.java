package kz.esep.central;

import java.util.SortedMap;
import kz.esep.seats.Fraction;

/**
 * How many came, in whole numbers.
 *
 * @param listed voters on the lists
 * @param given voters who received ballots
 * @param tookPart valid ballots (Art. 43(5))
 */
public record Turnout(long listed, long given, long tookPart) {

    static Turnout of(SortedMap<String, Long> figures) {
        return new Turnout(
                figures.getOrDefault("voters_listed", 0L),
                figures.getOrDefault("voters_given_ballots", 0L),
                figures.getOrDefault("took_part", 0L));
    }

    /** Voters who received ballots by voters listed; 0 when nobody is listed. */
    public Fraction share() {
        return listed == 0 ? Fraction.ZERO : Fraction.of(given, listed);
    }
}
