package kz.esep.certificate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import kz.esep.election.Body;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * An act about unissued certificates, signed on paper by those who hand over and who take.
 *
 * @param number as the paper has it
 * @param date of the act
 * @param from who had the certificates
 * @param to who has them then; the same where they stay
 * @param reason needed for what is lost or spoiled, and where more comes than the ceiling; otherwise may be empty
 */
public record Act(Kind kind, String number, LocalDate date, Serials serials, Body from, Body to, String reason) {

    /** What an act is about. */
    public enum Kind {
        /** They came from the higher commission. */
        @JsonProperty("received")
        RECEIVED(State.UNISSUED),
        /** They were handed down to a precinct or a lower commission. */
        @JsonProperty("handed_down")
        HANDED_DOWN(State.UNISSUED),
        /** They came back from there. */
        @JsonProperty("taken_back")
        TAKEN_BACK(State.UNISSUED),
        /** They went back to the higher commission. */
        @JsonProperty("returned")
        RETURNED(State.UNISSUED),
        @JsonProperty("lost")
        LOST(State.LOST),
        @JsonProperty("spoiled")
        SPOILED(State.SPOILED);

        private final State state;

        Kind(State state) {
            this.state = state;
        }

        /** What the certificates are afterwards. */
        public State state() {
            return state;
        }

        /** How people say it. */
        public Message said() {
            return Message.of("certificate", "Kind." + name());
        }

        /** Whether it needs a reason in words. */
        public boolean needsReason() {
            return state != State.UNISSUED;
        }
    }

    /** What stands against it; empty when nothing does. */
    Optional<Message> objection(Ledger ledger) {
        return ledger.misfit(serials, this::isThere).map(Ledger.Misfit::said);
    }

    private boolean isThere(@Nullable Run run) {
        return run == null ? kind == Kind.RECEIVED : run.keeper().equals(from) && run.state() == State.UNISSUED;
    }

    /** Moves the certificates. */
    void apply(Ledger ledger) {
        ledger.put(serials, to, kind.state());
    }
}
