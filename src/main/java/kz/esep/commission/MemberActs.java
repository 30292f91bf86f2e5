package kz.esep.commission;

import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Place;
import kz.esep.access.Sealed;
import kz.esep.election.Body;
import kz.esep.store.EntryType;

/** What the journal keeps of members. */
final class MemberActs {
    static final EntryType<Joined> JOINED = EntryType.first("commission.member-joined", Joined.class);
    static final EntryType<Appointed> APPOINTED = EntryType.first("commission.member-appointed", Appointed.class);
    static final EntryType<Released> RELEASED = EntryType.first("commission.member-released", Released.class);
    static final EntryType<Corrected> CORRECTED = EntryType.first("commission.member-corrected", Corrected.class);
    static final EntryType<Rejoined> REJOINED = EntryType.first("commission.joining-corrected", Rejoined.class);
    static final EntryType<Served> SERVED = EntryType.first("commission.member-served", Served.class);
    static final EntryType<TakenBack> TAKEN_BACK = EntryType.first("commission.member-taken-back", TakenBack.class);
    static final EntryType<Left> LEFT = EntryType.first("commission.member-left", Left.class);

    private MemberActs() {}

    /**
     * What is known of a member besides the posts.
     *
     * @param particulars {@link Particulars} as JSON, sealed at {@link #particulars}
     * @param digest keyed digest of the IIN, for finding equal ones
     */
    record Known(Proposer proposer, boolean publicServant, List<Bar> bars, Sealed particulars, String digest) {
        Known {
            bars = List.copyOf(bars);
        }
    }

    record Joined(String id, Body body, Post post, LocalDate since, String decision, Known known) {}

    record Appointed(String id, Post post, LocalDate from, String decision) {}

    record Released(String id, LocalDate from, LocalDate to, String decision) {}

    record Corrected(String id, Known known, String reason) {}

    /** What was recorded on joining, put right. */
    record Rejoined(String id, Post post, LocalDate since, String decision, String reason) {}

    /** Whether the main work is in the public service from a day on. */
    record Served(String id, boolean publicServant, LocalDate from, String decision) {}

    /** A fact of that kind and day that does not stand any more. */
    record TakenBack(String id, Course.Kind what, LocalDate from, String reason) {}

    record Left(String id, LocalDate until, String decision) {}

    /** Where the particulars of a member are sealed. */
    static Place particulars(String id) {
        return new Place(id, "commission.member", "particulars");
    }
}
