package kz.esep.seats;

/**
 * A candidate's or an answer's votes.
 *
 * @param share of the base that the outcome names, from 0 to 1; 0 when nobody took part
 */
public record OptionShare(OptionVotes option, Fraction share) {

    static OptionShare of(OptionVotes option, long base) {
        return new OptionShare(option, base == 0 ? Fraction.ZERO : Fraction.of(option.votes(), base));
    }
}
