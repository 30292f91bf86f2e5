package kz.esep.seats;

import java.util.List;

/** Seats by party lists: Art. 97-1 for the Mazhilis, Art. 111-1 for maslikhats, in exact fractions. */
public final class Seats {
    private Seats() {}

    /**
     * Allocates the seats.
     *
     * @param lists in order of registration, which breaks ties
     * @param againstAll counts in the base only, from 0
     * @param seats from 1
     */
    public static Allocation allocate(List<OptionVotes> lists, long againstAll, long seats, SeatRules rules) {
        return new Reckoning(lists, againstAll, seats, rules).allocation();
    }
}
