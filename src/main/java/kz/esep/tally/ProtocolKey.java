package kz.esep.tally;

import java.util.Optional;

/** A protocol's place: one per contest and precinct. */
public record ProtocolKey(String contest, String precinct) implements Comparable<ProtocolKey> {
    @Override
    public int compareTo(ProtocolKey other) {
        int byContest = contest.compareTo(other.contest);
        return byContest != 0 ? byContest : precinct.compareTo(other.precinct);
    }

    /** In one word, as screens hand it to each other: {@code lists/0123}. */
    public String word() {
        return contest + "/" + precinct;
    }

    /** The key of such a word; empty when it names no contest. */
    public static Optional<ProtocolKey> of(String word) {
        int slash = word.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : Optional.of(new ProtocolKey(word.substring(0, slash), word.substring(slash + 1)));
    }
}
