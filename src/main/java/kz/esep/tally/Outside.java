package kz.esep.tally;

import java.util.Optional;
import java.util.Set;
import kz.esep.election.Election;

/** Where the checks learn what other features know of a precinct; the program's wiring puts it together. */
@FunctionalInterface
public interface Outside {
    /**
     * What is known now. The tally itself fills in {@code takenBack} and {@code sameAs}.
     *
     * @return absent values where a register is not kept
     */
    PrecinctContext about(ProtocolKey key);

    /**
     * Who recorded the figures of the count of which the first reading is made, by their ids. They make no second one and
     * do not accept.
     */
    default Set<String> counted(ProtocolKey key) {
        return Set.of();
    }

    /**
     * Until when the ballots of a precinct can be counted again for that cause.
     *
     * @return empty where neither the edition of the law nor the calendar says it
     */
    default Optional<Recount.Limit> recountLimit(ProtocolKey key, Recount.Kind kind) {
        return Optional.empty();
    }

    /** Only what the election package says: when voting ends. */
    static Outside of(Election election) {
        return key -> new PrecinctContext(election.endOfVoting(key.precinct()), null, null, 0, null);
    }
}
