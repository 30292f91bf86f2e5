package kz.esep.tally;

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

    /** Only what the election package says: when voting ends. */
    static Outside of(Election election) {
        return key -> new PrecinctContext(election.endOfVoting(key.precinct()), null, null, 0, null);
    }
}
