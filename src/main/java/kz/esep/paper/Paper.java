package kz.esep.paper;

import kz.esep.election.Body;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;

/**
 * One document.
 *
 * @param contest id of its contest, or of the type of its certificates; empty where it is not of one
 * @param precinct number of its precinct; empty where it is not of one precinct
 * @param version of what it shows, from 1: the revision of the result file, the number of a receipt, a certificate or a
 *     pay run, the entry of an act in the journal; 0 for what has none
 */
public record Paper(Kind kind, String contest, String precinct, int version) {

    static Paper ofCommission(Kind kind, int version) {
        return new Paper(kind, "", "", version);
    }

    /** The composition of a commission. */
    public static Paper composition(Body body) {
        return new Paper(Kind.COMPOSITION, "", body.kind() == Body.Kind.PRECINCT ? body.id() : "", 0);
    }

    /** Whether it is about a protocol; the form of the opening is about all protocols of its precinct. */
    boolean isOf(ProtocolKey key) {
        return precinct.equals(key.precinct()) && (contest.isEmpty() || contest.equals(key.contest()));
    }

    /** What people call it, with its version. */
    public Message name() {
        String many = kind.group() == Kind.Group.MEMBERS && precinct.isEmpty() ? ".all" : "";
        return Message.of("paper", "name." + kind.name() + many, version, precinct);
    }
}
