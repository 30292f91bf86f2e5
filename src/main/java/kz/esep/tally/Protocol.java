package kz.esep.tally;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One precinct's protocol of one contest with its whole history. Immutable: a step makes another one.
 *
 * @param version 1 at first, one more with every correction after acceptance
 * @param reader who is reading at the moment, null when nobody is
 * @param readings the readings of this round: none, the first, or both
 * @param retypings disputed cells typed again in this round, in order
 * @param decisions decisions and reasons of this round, in order
 * @param settled what the paper says once nothing is disputed, otherwise null
 * @param takenBack how often a finished second reading was taken back, over all rounds
 * @param acceptance who accepted it, null until then
 * @param context what the checks were given from outside when it was accepted, null until then; it stays as it was,
 *     so that later changes elsewhere raise nothing on an accepted protocol
 * @param correction the correction under way or the latest one, null at version 1
 * @param revision the latest revision of the result file that was signed with these figures, 0 until then
 * @param history every reading and decision of earlier rounds, oldest first: nothing is ever lost
 */
public record Protocol(
        ProtocolKey key,
        int version,
        State state,
        @Nullable String reader,
        List<Reading> readings,
        List<Retyping> retypings,
        List<Decision> decisions,
        @Nullable Sheet settled,
        int takenBack,
        @Nullable Acceptance acceptance,
        @Nullable PrecinctContext context,
        @Nullable Correction correction,
        int revision,
        List<Round> history) {

    public Protocol {
        readings = List.copyOf(readings);
        retypings = List.copyOf(retypings);
        decisions = List.copyOf(decisions);
        history = List.copyOf(history);
    }

    public static Protocol notStarted(ProtocolKey key) {
        return new Protocol(
                key,
                1,
                State.NOT_STARTED,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                0,
                null,
                null,
                null,
                0,
                List.of());
    }

    /** Codes of the cells that two people read differently and that nobody has settled yet; values are never told. */
    public SortedSet<String> disputed() {
        return Cells.disputed(this);
    }

    /** Whether an accepted protocol is being changed: its earlier figures count until the correction is accepted. */
    public boolean underCorrection() {
        return version > 1 && acceptance == null;
    }

    /** The figures that count: the accepted ones, or while a correction is under way those accepted before it. */
    public Optional<Sheet> valid() {
        if (acceptance != null) {
            return Optional.ofNullable(settled);
        }
        return history.reversed().stream()
                .filter(round -> round.acceptance() != null)
                .findFirst()
                .map(Round::settled);
    }

    /** Everyone who ever typed a figure of this protocol, in any round. None of them may accept it. */
    public Set<String> typists() {
        Set<String> typists = new TreeSet<>();
        readings.forEach(reading -> typists.add(reading.person()));
        retypings.forEach(retyping -> typists.add(retyping.person()));
        for (Round round : history) {
            round.readings().forEach(reading -> typists.add(reading.person()));
            round.retypings().forEach(retyping -> typists.add(retyping.person()));
        }
        return typists;
    }

    /** Who accepted, and when. */
    public record Acceptance(String person, Instant at) {}

    /**
     * Why an accepted protocol is changed: the act, the reason, and the two people who opened it.
     *
     * @param recount why the ballots were counted again, null where they were not
     */
    public record Correction(
            String act,
            String reason,
            String chair,
            String secretary,
            Instant at,
            @Nullable Recount recount) {}

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
