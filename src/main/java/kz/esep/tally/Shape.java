package kz.esep.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A protocol while it changes. */
final class Shape {
    private final Protocol before;
    private int version;
    private State state;
    private @Nullable String reader;
    private List<Reading> readings;
    private List<Retyping> retypings;
    private List<Decision> decisions;
    private @Nullable Sheet settled;
    private int takenBack;
    private Protocol.@Nullable Acceptance acceptance;
    private @Nullable PrecinctContext context;
    private Protocol.@Nullable Correction correction;
    private int revision;
    private List<Protocol.Round> history;

    Shape(Protocol before) {
        this.before = before;
        version = before.version();
        state = before.state();
        reader = before.reader();
        readings = before.readings();
        retypings = before.retypings();
        decisions = before.decisions();
        settled = before.settled();
        takenBack = before.takenBack();
        acceptance = before.acceptance();
        context = before.context();
        correction = before.correction();
        revision = before.revision();
        history = before.history();
    }

    /** Files the round in the history and starts an empty one. */
    Shape endRound(Protocol.Round round) {
        history = Turn.with(history, round);
        state = State.NOT_STARTED;
        readings = List.of();
        retypings = List.of();
        decisions = List.of();
        settled = null;
        return this;
    }

    Shape version(int value) {
        version = value;
        return this;
    }

    Shape state(State value) {
        state = value;
        return this;
    }

    Shape reader(@Nullable String value) {
        reader = value;
        return this;
    }

    Shape readings(List<Reading> value) {
        readings = value;
        return this;
    }

    Shape retypings(List<Retyping> value) {
        retypings = value;
        return this;
    }

    Shape decisions(List<Decision> value) {
        decisions = value;
        return this;
    }

    Shape settled(@Nullable Sheet value) {
        settled = value;
        return this;
    }

    Shape takenBack(int value) {
        takenBack = value;
        return this;
    }

    Shape acceptance(Protocol.@Nullable Acceptance value, @Nullable PrecinctContext known) {
        acceptance = value;
        context = known;
        return this;
    }

    Shape correction(Protocol.@Nullable Correction value) {
        correction = value;
        return this;
    }

    Shape revision(int value) {
        revision = value;
        return this;
    }

    Protocol made() {
        return new Protocol(
                before.key(),
                version,
                state,
                reader,
                readings,
                retypings,
                decisions,
                settled,
                takenBack,
                acceptance,
                context,
                correction,
                revision,
                history);
    }
}
