package kz.esep.tally;

/** A protocol's place: one per contest and precinct. */
public record ProtocolKey(String contest, String precinct) implements Comparable<ProtocolKey> {
    @Override
    public int compareTo(ProtocolKey other) {
        int byContest = contest.compareTo(other.contest);
        return byContest != 0 ? byContest : precinct.compareTo(other.precinct);
    }
}
