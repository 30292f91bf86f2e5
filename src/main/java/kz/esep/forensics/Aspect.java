package kz.esep.forensics;

import java.util.function.Function;
import kz.esep.text.Message;

/** What is looked at, in the order in which the answers are shown. */
public enum Aspect {
    /** Precincts whose turnout stands apart from the others'. */
    TURNOUT(Apart::turnout),
    /** Whether the leading option's share grows with turnout. */
    SHARE_BY_TURNOUT(Slope::look),
    /** Whether turnout falls on multiples of five percent more often than beside them. */
    ROUND_TURNOUT(RoundShares::turnout),
    /** The same of the leading option's share. */
    ROUND_SHARE(RoundShares::share),
    /** How the last digits of counts are spread. */
    LAST_DIGITS(LastDigits::look),
    /** Protocols that are the same in every line. */
    SAME(Twins::look),
    /** Precincts with many invalid ballots for their size. */
    INVALID(Apart::invalid),
    /** Precincts with many voters by certificate for their size. */
    CERTIFICATES(Apart::certificates),
    /** Whether the protocol fits the last report of voting day. */
    REPORTS(Apart::reports);

    @SuppressWarnings("ImmutableEnumChecker") // a method without a state
    private final Function<Field, Seen> look;

    Aspect(Function<Field, Seen> look) {
        this.look = look;
    }

    /** Looks at the precincts. */
    public Seen look(Field field) {
        return look.apply(field);
    }

    /** What it is called. */
    public Message title() {
        return Message.of("forensics", "title." + name());
    }

    /** What may be behind it without anything being wrong, and what small numbers do to it. */
    public Message caution() {
        return Message.of("forensics", "caution." + name());
    }
}
