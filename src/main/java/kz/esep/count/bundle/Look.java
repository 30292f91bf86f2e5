package kz.esep.count.bundle;

import java.time.Instant;
import java.util.List;

/**
 * A whole stack as one person counted it.
 *
 * @param person id of who counted
 * @param at the machine's time
 * @param seq number of its journal entry
 * @param bundles ballots of each bundle in their order; none for an empty stack
 */
public record Look(String person, Instant at, long seq, List<Long> bundles) {

    public Look {
        bundles = List.copyOf(bundles);
    }

    /** Ballots of a bundle from 1; a bundle that this person did not find has none. */
    long ballots(int bundle) {
        return bundle <= bundles.size() ? bundles.get(bundle - 1) : 0;
    }
}
