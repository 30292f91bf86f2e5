package kz.esep.seats;

import java.util.List;
import kz.esep.text.Message;

/** Sentences of this feature. */
final class Say {
    static final String FEATURE = "seats";
    /** Decimals of a quotient in words: enough to tell remainders apart; the comparison itself is exact. */
    private static final int DECIMALS = 4;

    private Say() {}

    static Message that(String key, Object... arguments) {
        return Message.of(FEATURE, key, arguments);
    }

    /** A fraction as a decimal number, cut after four places; marked when something was cut off. */
    static Message number(Fraction value) {
        var cut = value.cut(DECIMALS);
        boolean whole = Fraction.of(cut).equals(value);
        return that(whole ? "number.exact" : "number.cut", cut);
    }

    /** A share from 0 to 1 as a percentage, in the same way. */
    static Message percent(Fraction share) {
        return number(share.times(Fraction.of(100, 1)));
    }

    /** The names, one after another. */
    static Message names(List<OptionVotes> options) {
        Message said = that("names.one", options.getFirst().name());
        for (OptionVotes next : options.subList(1, options.size())) {
            said = that("names.more", said, next.name());
        }
        return said;
    }
}
