package kz.esep.count.bundle;

import java.time.Instant;

/**
 * One bundle, counted once more as its two counts differed.
 *
 * @param person id of who counted
 * @param at the machine's time
 * @param seq number of its journal entry
 * @param bundle its number from 1
 * @param ballots 0 where there is no such bundle
 */
public record Again(String person, Instant at, long seq, int bundle, long ballots) {}
