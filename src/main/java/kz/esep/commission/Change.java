package kz.esep.commission;

import java.time.LocalDate;

/**
 * A change in the composition of a commission.
 *
 * @param day from which it counts
 * @param post that the member has from then on, or had last
 * @param decision its number and date
 */
public record Change(LocalDate day, Member member, Kind kind, Post post, String decision) {

    /** What kind of change. */
    public enum Kind {
        JOINED,
        APPOINTED,
        LEFT
    }
}
