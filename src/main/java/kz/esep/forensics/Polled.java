package kz.esep.forensics;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.seats.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One precinct's protocol that counts.
 *
 * @param figures counts by line code; a line that is not there is missing, never zero
 * @param reported voters who had received ballots by the last report of voting day; null where none is known
 */
public record Polled(
        String precinct,
        SortedMap<String, Long> figures,
        @Nullable Long reported) {
    static final String LISTED = "voters_listed";
    static final String GIVEN = "voters_given_ballots";
    static final String VALID = "took_part";
    static final String INVALID = "invalid";
    static final String CERTIFICATES = "voted_by_certificate";

    public Polled {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    boolean has(String code) {
        return figures.containsKey(code);
    }

    /** The count of a line, 0 where it is missing. */
    public long count(String code) {
        return figures.getOrDefault(code, 0L);
    }

    public long listed() {
        return count(LISTED);
    }

    /** Voters who received ballots. */
    public long given() {
        return count(GIVEN);
    }

    /** Valid ballots, of which shares of votes are taken (Art. 43(5)). */
    public long valid() {
        return count(VALID);
    }

    /** Voters who received ballots by voters listed; 0 where nobody is listed. */
    public Fraction turnout() {
        return listed() == 0 ? Fraction.ZERO : Fraction.of(given(), listed());
    }

    /** The share of a line in the valid ballots; 0 where there is none. */
    public Fraction share(String code) {
        return valid() == 0 ? Fraction.ZERO : Fraction.of(count(code), valid());
    }
}
