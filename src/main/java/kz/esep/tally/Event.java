package kz.esep.tally;

import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a protocol, as the journal keeps it. Who and when stand on the journal entry itself. A state that
 * hung on the checks of that moment is part of the fact, so that a replay never judges the past anew.
 */
public sealed interface Event {
    ProtocolKey key();

    /** Somebody opened the paper. */
    record ReadingStarted(ProtocolKey key, int number) implements Event {}

    /** A whole reading was handed in. */
    record ReadingFinished(
            ProtocolKey key,
            int number,
            Sheet sheet,
            @Nullable Digest file,
            State state) implements Event {}

    /** One step back. */
    record ReadingTakenBack(ProtocolKey key) implements Event {}

    /**
     * The chair took a reading under way out of its reader's hands.
     *
     * @param reader whose it was
     */
    record ReadingReleased(ProtocolKey key, String reader, String reason) implements Event {}

    /** A disputed cell was typed again. */
    record Retyped(ProtocolKey key, String code, @Nullable String value, State state) implements Event {}

    /** The chair decided, or a reason was given. */
    record Decided(
            ProtocolKey key,
            String check,
            String about,
            Decision.Kind kind,
            String act,
            String reason,
            long left,
            long right,
            State state)
            implements Event {}

    /** The chair accepted on these surroundings, which stay with the protocol. */
    record Accepted(ProtocolKey key, PrecinctContext context) implements Event {}

    /**
     * Chair and secretary opened a correction; the entry's person is the chair.
     *
     * @param recount why the ballots were counted again, null where they were not
     */
    record CorrectionOpened(
            ProtocolKey key,
            String act,
            String reason,
            String secretary,
            @Nullable Recount recount) implements Event {}

    /** The figures went into a signed result file. */
    record Signed(ProtocolKey key, int revision) implements Event {}
}
