package kz.esep.store;

import java.time.Instant;

/**
 * What a person has begun and not handed in. It is no fact: the journal knows nothing of it, and nobody but that person
 * is to see it.
 *
 * @param person id of whose it is
 * @param place what it is a draft of, in words of the feature that keeps it, such as {@code tally/lists/0123/1}
 * @param saved when, to the millisecond, as the machine's clock said
 * @param content of the feature's own making; do not change the array
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Draft(String person, String place, Instant saved, byte[] content) {}
