package kz.esep.tally;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One precinct's protocol of one contest with its whole history. Immutable: a step makes another one.
 *
 * @param version 1 at first, one more with every correction after acceptance
 * @param readings the readings of this round: none, the first, or both
 * @param retypings disputed cells typed again in this round, in order
 * @param decisions decisions and reasons of this round, in order
 * @param settled what the paper says once nothing is disputed, otherwise null
 * @param takenBack how often a second reading was taken back
 * @param acceptance who accepted it, null until then
 * @param correction the correction under way or the latest one, null at version 1
 * @param history every reading and decision of earlier rounds, oldest first: nothing is ever lost
 */
public record Protocol(
        ProtocolKey key,
        int version,
        State state,
        List<Reading> readings,
        List<Retyping> retypings,
        List<Decision> decisions,
        @Nullable Sheet settled,
        int takenBack,
        @Nullable Acceptance acceptance,
        @Nullable Correction correction,
        List<Round> history) {

    public Protocol {
        readings = List.copyOf(readings);
        retypings = List.copyOf(retypings);
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    public static Protocol notStarted(ProtocolKey key) {
        return new Protocol(key, 1, State.NOT_STARTED, List.of(), List.of(), List.of(), null, 0, null, null, List.of());
    }

    /** Who accepted, and when. */
    public record Acceptance(String person, Instant at) {}

    /** Why an accepted protocol is changed: the act, the reason, and the two people who opened it. */
    public record Correction(String act, String reason, String chair, String secretary, Instant at) {}

    /** A round that ended: by a return, a recount, a reading taken back or a correction. */
    public record Round(
            int version,
            List<Reading> readings,
            List<Retyping> retypings,
            List<Decision> decisions,
            @Nullable Sheet settled,
            @Nullable Acceptance acceptance,
            @Nullable Correction correction) {
        public Round {
            readings = List.copyOf(readings);
            retypings = List.copyOf(retypings);
            decisions = List.copyOf(decisions);
        }
    }
}
