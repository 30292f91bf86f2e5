package kz.esep.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was proposed and decided about the hours of one precinct, as it stands.
 *
 * @param proposal open until it is decided or refused
 * @param decision the decision in force, null for the standard hours
 * @param refusal the latest refusal, until other hours are decided
 * @param notice how voters were told of the decided hours
 * @param early the decision that put it on the list of precincts where voting may end early
 * @param closing when voting really ended early
 */
public record PrecinctHours(
        String precinct,
        @Nullable Proposal proposal,
        @Nullable Decision decision,
        @Nullable Refusal refusal,
        @Nullable Notice notice,
        @Nullable Act early,
        @Nullable Closing closing) {

    /** One of which nothing was ever said. */
    public static PrecinctHours untouched(String precinct) {
        return new PrecinctHours(precinct, null, null, null, null, null, null);
    }

    /** Who may propose other hours (Art. 38(1)). */
    public enum Proposer {
        AKIM,
        PRECINCT_COMMISSION
    }

    /**
     * Other hours that somebody proposes.
     *
     * @param letter number of the letter or minutes, may be empty
     */
    public record Proposal(Hours hours, Proposer by, String letter, String reason) {}

    /** An act of the territorial commission: number and day. */
    public record Act(String number, LocalDate date) {}

    /** Hours decided by the territorial commission. */
    public record Decision(Hours hours, Act act) {}

    /** Hours refused by the territorial commission. */
    public record Refusal(Hours hours, Act act, String reason) {}

    /** Voters were told (Art. 38(1)). */
    public record Notice(LocalDate date, String how) {}

    /**
     * Everybody on the list had voted before the end (Art. 38(3)).
     *
     * @param at local time on voting day
     * @param listed voters on the list
     */
    public record Closing(LocalTime at, long listed) {}

    /** The hours that hold. */
    public Hours inForce(Hours standard) {
        return decision == null ? standard : decision.hours();
    }

    /** Whether hours were decided and voters were not told of them. */
    public boolean waitsForNotice() {
        return decision != null && notice == null;
    }

    /** When voting ends, or ended: the count may begin then. */
    public LocalTime end(Hours standard) {
        return closing == null ? inForce(standard).closes() : closing.at();
    }

    PrecinctHours proposed(Proposal open) {
        return new PrecinctHours(precinct, open, decision, refusal, notice, early, closing);
    }

    PrecinctHours decided(Decision made) {
        return new PrecinctHours(precinct, null, made, null, null, early, closing);
    }

    PrecinctHours refused(Refusal made) {
        return new PrecinctHours(precinct, null, decision, made, notice, early, closing);
    }

    PrecinctHours told(Notice given) {
        return new PrecinctHours(precinct, proposal, decision, refusal, given, early, closing);
    }

    PrecinctHours listedEarly(Act act) {
        return new PrecinctHours(precinct, proposal, decision, refusal, notice, act, closing);
    }

    PrecinctHours closed(Closing ended) {
        return new PrecinctHours(precinct, proposal, decision, refusal, notice, early, ended);
    }
}
