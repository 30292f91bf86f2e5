package kz.esep.paper;

import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;

/**
 * One document.
 *
 * @param contest id of its contest; empty where it is not of one contest
 * @param precinct number of its precinct; empty where it is not of one precinct
 * @param version of what it shows, such as the revision of the result file, from 1; the number of a receipt; 0 for what
 *     has neither
 */
public record Paper(Kind kind, String contest, String precinct, int version) {

    static Paper ofCommission(Kind kind, int version) {
        return new Paper(kind, "", "", version);
    }

    /** Whether it is about a protocol; the form of the opening is about all protocols of its precinct. */
    boolean isOf(ProtocolKey key) {
        return precinct.equals(key.precinct()) && (contest.isEmpty() || contest.equals(key.contest()));
    }

    /** What people call it, with its version. */
    public Message name() {
        return Message.of("paper", "name." + kind.name(), version, precinct);
    }
}
