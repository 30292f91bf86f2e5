package kz.esep.tally;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What was decided about a finding.
 *
 * @param check code of the check
 * @param about as in {@link Finding}
 * @param act number of the act; empty for a warning's reason
 * @param reason never empty
 * @param left the finding's figures when it was decided: a decision about other figures does not hold any more
 */
public record Decision(
        String check,
        String about,
        Kind kind,
        String act,
        String reason,
        String person,
        Instant at,
        long left,
        long right) {

    /** What a decision does. */
    public enum Kind {
        /** A warning was confirmed against the paper, with a reason. */
        @JsonProperty("confirmed")
        CONFIRMED,
        /** An error is accepted as it stands. */
        @JsonProperty("accepted_as_it_stands")
        ACCEPTED_AS_IT_STANDS,
        /** The protocol goes back to the precinct commission; both readings start again. */
        @JsonProperty("returned")
        RETURNED,
        /** A recount is ordered; both readings start again. */
        @JsonProperty("recount_ordered")
        RECOUNT_ORDERED
    }
}
