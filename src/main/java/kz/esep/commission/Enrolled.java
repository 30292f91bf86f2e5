package kz.esep.commission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import kz.esep.access.Session;
import kz.esep.election.Body;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Who is recorded already, and what follows from it for what is to be recorded. */
final class Enrolled {
    /** Under which IIN are looked up. */
    static final String IIN = "commission.iin";

    private Enrolled() {}

    /**
     * A membership.
     *
     * @param id of the member
     * @param until first day on which it is over; null while it lasts
     */
    record Stay(
            String id,
            Body body,
            String iin,
            LocalDate since,
            @Nullable LocalDate until) {

        /** Whether another membership of the same commission has a day of it. */
        boolean meets(Member other) {
            LocalDate over = other.until();
            return !other.id().equals(id)
                    && other.body().equals(body)
                    && (over == null || over.isAfter(since))
                    && (until == null || until.isAfter(other.since()));
        }
    }

    /** Goes on only where nobody is twice in one commission. */
    static void requireAlone(Session session, Connection connection, Stay stay) throws SQLException {
        for (String digest : session.lookups(IIN, stay.iin().strip())) {
            for (MemberRow row : MemberRow.TABLE.of(connection, digest)) {
                if (stay.meets(row.member())) {
                    throw new Refused(
                            "commission", "refused.member-already", row.member().id());
                }
            }
        }
    }

    /** The member of that id. */
    static MemberRow find(Connection connection, String id) throws SQLException {
        MemberRow row = MemberRow.TABLE.find(connection, id);
        if (row == null) {
            throw new Refused("commission", "refused.no-member", id);
        }
        return row;
    }

    /** The member of that id, who must be one on that day. */
    static Member findOn(Connection connection, String id, LocalDate day) throws SQLException {
        Member member = find(connection, id).member();
        if (member.postOn(day).isEmpty()) {
            throw new Refused("commission", "refused.not-then", id, day.toString());
        }
        return member;
    }

    /** Goes on only with a first day that is not after what follows it, and before the end. */
    static void requireFirst(Member member, LocalDate since) {
        LocalDate until = member.until();
        member.course().later().stream()
                .map(Course.Fact::from)
                .min(Comparator.naturalOrder())
                .filter(next -> next.isBefore(since) || since.equals(until))
                .ifPresent(next -> {
                    throw new Refused("commission", "refused.since", since.toString(), next.toString());
                });
    }
}
