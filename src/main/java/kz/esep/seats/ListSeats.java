package kz.esep.seats;

import org.jspecify.annotations.Nullable;

/**
 * What one list gets, and why.
 *
 * @param share of the base, from 0 to 1
 * @param passed whether the share reaches the threshold
 * @param claim how its seats were counted, null for a list that takes no part or where the law is silent before that
 * @param seats null where the law does not say; a notice then says why
 */
public record ListSeats(
        OptionVotes option,
        Fraction share,
        boolean passed,
        @Nullable Claim claim,
        @Nullable Long seats) {

    /**
     * A list's claim on seats.
     *
     * @param quotient votes by quota, times the factor for a second list below the threshold
     * @param whole the quotient's integer part, or the guaranteed minimum where that is more
     * @param extra seats from those left over
     */
    public record Claim(Fraction quotient, long whole, long extra) {
        public Fraction remainder() {
            return quotient.remainder();
        }
    }
}
