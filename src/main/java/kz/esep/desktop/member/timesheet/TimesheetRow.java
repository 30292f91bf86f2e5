package kz.esep.desktop.member.timesheet;

import java.util.List;
import java.util.Locale;
import kz.esep.commission.Member;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.text.Wording;

/**
 * A commission in the list.
 *
 * @param members who are or were members, in the order they joined
 * @param recorded members of whom anything is recorded in the days that are shown
 */
record TimesheetRow(Body body, Wording place, List<Member> members, int recorded) {

    static TimesheetRow of(Body body, Election election, List<Member> members, int recorded) {
        return new TimesheetRow(body, place(body, election), List.copyOf(members), recorded);
    }

    private static Wording place(Body body, Election election) {
        if (body.kind() == Body.Kind.COMMISSION) {
            return election.commission(body.id()).name();
        }
        Precinct precinct = election.precinct(body.id());
        String settlement = precinct.settlement() + ", ";
        Wording place = precinct.place();
        return new Wording(settlement + place.kk(), settlement + place.ru(), settlement + place.en());
    }

    /** Whether a search finds it, by number or place. */
    boolean fits(String text) {
        return (body.id() + "\n" + place.kk() + "\n" + place.ru() + "\n" + place.en())
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }
}
