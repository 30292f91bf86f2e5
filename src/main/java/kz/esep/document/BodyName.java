package kz.esep.document;

import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.text.Phrase;

/** A commission that has members, as papers name it. */
public final class BodyName {
    private BodyName() {}

    /** Its own name, or the precinct's number with where it sits. */
    public static Phrase of(Election election, Body body) {
        if (body.kind() == Body.Kind.COMMISSION) {
            return election.commission(body.id()).name();
        }
        Precinct precinct = election.precinct(body.id());
        return language -> Say.text(language, "timesheet.precinct", precinct.id()) + ", " + precinct.settlement() + ", "
                + precinct.place().in(language);
    }
}
