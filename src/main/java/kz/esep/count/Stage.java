package kz.esep.count;

import java.util.Locale;
import kz.esep.text.Message;

/** A step of voting day and of the count, in the order of the law (Art. 40 to 43). */
public enum Stage {
    /** The boxes were shown to be empty and sealed, as the day's record says; members are named who issue ballots. */
    OPENING("40", Kind.ACT),
    /** Turnout by the times of the package; it is kept with the day and holds up nothing. */
    TURNOUT("", Kind.OF_DAY),
    /** Written applications to vote outside the premises are taken until noon. */
    APPLICATIONS("41(6)", Kind.FIGURES),
    /** A mobile box goes out with two members. */
    OUT("41(6)", Kind.FIGURES),
    /** It is back. */
    BACK("41(6)", Kind.FIGURES),
    /** The end of voting is declared; it is kept with the day. */
    CLOSING("43(1)", Kind.OF_DAY),
    /** The lists are closed: from here on nobody is added. */
    LISTS("24(10)", Kind.FIGURES),
    /** Voters who received ballots are counted by the lists and announced. */
    GIVEN("43(3-1)", Kind.FIGURES),
    /** Unused ballots are counted and cancelled. */
    UNUSED("43(4)", Kind.FIGURES),
    /** Ballots that each member issued. */
    ISSUED("43(4)", Kind.FIGURES),
    /** Mobile boxes are opened one by one. */
    MOBILE("43(6)", Kind.FIGURES),
    /** Then the stationary ones. */
    STATIONARY("43", Kind.FIGURES),
    /** Where the boxes hold more ballots than were issued, it is established how many each member issued. */
    RECONCILED("43", Kind.FIGURES),
    /** Ballots are shown, announced, stacked and counted; doubtful ones are laid aside. */
    SORTED("43(4-1)", Kind.FIGURES),
    /** Those are decided by more than half of all members. */
    DISPUTED("43(7)", Kind.FIGURES),
    /** The protocol is filled in; its figures are the first reading. */
    PROTOCOL("43(8)", Kind.FIGURES),
    /** A member does not agree with it and says why in writing; the text is sealed and goes along with the protocol. */
    DISSENT("20(5)", Kind.ACT),
    SIGNED("43(8)", Kind.ACT),
    /** A copy is hung up where everybody can read it, for two days. */
    POSTED("43(8)", Kind.ACT),
    /** Certified copies are given to those who ask. */
    COPIES("43(8)", Kind.ACT),
    /** The protocol goes to the commission above. */
    SENT("43(8)", Kind.ACT);

    /** How a step is recorded. */
    enum Kind {
        /** With the day's openings, turnout and closings, and only shown here. */
        OF_DAY,
        /** By a typist, as its figures go into the protocol. */
        FIGURES,
        ACT
    }

    private final String law;
    private final Kind kind;

    Stage(String law, Kind kind) {
        this.law = law;
        this.kind = kind;
    }

    /** Article and paragraph; empty where the law has none. */
    public String law() {
        return law;
    }

    /** Its stable name in files and commands. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How people say it. */
    public Message said() {
        return Message.of("count", "Stage." + name());
    }

    /** Whether its figures go into the protocol. */
    public boolean hasFigures() {
        return kind == Kind.FIGURES;
    }

    /** Whether it is recorded with the day and only shown here. */
    public boolean isOfDay() {
        return kind == Kind.OF_DAY;
    }

    /** Whether it belongs to the count, which begins when voting has ended. */
    public boolean isOfCount() {
        return compareTo(CLOSING) > 0;
    }

    /** Whether it comes before another one in the order of the law. */
    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
