package kz.esep.seal;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.text.Digest;

/**
 * What a code says of one election's figures.
 *
 * @param commission id of the commission whose figures these are
 * @param contest id of the contest
 * @param figures counts from 0 by line code; a line that is not there is empty on the paper
 */
public record Seal(String commission, String contest, Subject subject, Origin origin, SortedMap<String, Long> figures) {

    public Seal {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** Whose figures these are. */
    public sealed interface Subject {}

    /**
     * The sums of the commission's protocols.
     *
     * @param protocols how many were added
     * @param missing how many the commission still owes
     */
    public record Totals(int protocols, int missing) implements Subject {}

    /**
     * One precinct's protocol.
     *
     * @param precinct its number
     * @param version of the protocol, more than 1 after a correction
     */
    public record Protocol(String precinct, int version) implements Subject {}

    /**
     * The file and the journal that the figures come from, in whole seconds and shortened digests: enough to tell by eye
     * and to compare with the file.
     *
     * @param revision of the result file, from 1
     * @param journalLength entries of the journal when the figures were frozen
     * @param journalHead the first 8 bytes of the last entry's hash, hexadecimal
     * @param record the first 16 bytes of the SHA-256 of {@code record.json}, hexadecimal
     * @param at when they were frozen, as the commission's computer claims
     */
    public record Origin(int revision, long journalLength, String journalHead, String record, Instant at) {
        static final int HEAD_BYTES = 8;
        static final int RECORD_BYTES = 16;

        /** Shortens the digests. */
        public static Origin of(int revision, long journalLength, Digest journalHead, Digest record, Instant at) {
            return new Origin(
                    revision,
                    journalLength,
                    journalHead.hex().substring(0, 2 * HEAD_BYTES),
                    record.hex().substring(0, 2 * RECORD_BYTES),
                    Instant.ofEpochSecond(at.getEpochSecond()));
        }
    }
}
