package kz.esep.commission;

import java.sql.Connection;
import java.time.LocalDate;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** What becomes of members after they joined, by decisions that are recorded and, where they were mistyped, taken back. */
@UseCases
public final class Memberships {
    private final Workspace workspace;

    public Memberships(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Records that a member has another post from a day on.
     *
     * @param decision of the commission's sitting: its number and date
     * @throws Refused when there is no such member on that day, or the decision is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void appoint(Session session, String id, Post post, LocalDate from, String decision) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(decision, "refused.decision");
        workspace.write(transaction -> {
            Enrolled.findOn(transaction.connection(), id, from);
            return transaction.append(
                    session.person(), MemberActs.APPOINTED, new MemberActs.Appointed(id, post, from, why));
        });
    }

    /**
     * Records that a member was released from the main work (Art. 20(11)), both days included.
     *
     * @param decision of the commission: its number and date
     * @throws Refused when the days are the wrong way round or outside the membership, lie in another release, or the
     *     decision is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void release(Session session, String id, LocalDate from, LocalDate to, String decision) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(decision, "refused.decision");
        if (to.isBefore(from)) {
            throw new Refused("commission", "refused.days", from.toString(), to.toString());
        }
        workspace.write(transaction -> {
            Enrolled.findOn(transaction.connection(), id, to);
            Member member = Enrolled.findOn(transaction.connection(), id, from);
            if (member.course().releases().stream()
                    .anyMatch(one -> !to.isBefore(one.from()) && !from.isAfter(one.to()))) {
                throw new Refused("commission", "refused.released-already", from.toString(), to.toString());
            }
            return transaction.append(
                    session.person(), MemberActs.RELEASED, new MemberActs.Released(id, from, to, why));
        });
    }

    /**
     * Records that a member's main work is in the public service from a day on, or is not any more: what is paid from
     * election funds depends on it (Art. 20(11)).
     *
     * @param document that says so: its number and date
     * @throws Refused when there is no such member on that day, it is so on that day already, or the document is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void serve(Session session, String id, boolean publicServant, LocalDate from, String document) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(document, "refused.decision");
        workspace.write(transaction -> {
            Member member = Enrolled.findOn(transaction.connection(), id, from);
            if (member.isPublicServantOn(from) == publicServant) {
                throw new Refused(
                        "commission",
                        publicServant ? "refused.servant-already" : "refused.no-servant",
                        id,
                        from.toString());
            }
            return transaction.append(
                    session.person(), MemberActs.SERVED, new MemberActs.Served(id, publicServant, from, why));
        });
    }

    /**
     * Records that a membership ended.
     *
     * @param until first day on which the person is no member any more
     * @param decision its number and date
     * @throws Refused when there is no such member on the day before, an end is recorded already, or the decision is
     *     missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void leave(Session session, String id, LocalDate until, String decision) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(decision, "refused.decision");
        workspace.write(transaction -> {
            LocalDate over =
                    Enrolled.find(transaction.connection(), id).member().until();
            if (over != null) {
                throw new Refused("commission", "refused.left-already", id, over.toString());
            }
            Enrolled.findOn(transaction.connection(), id, until.minusDays(1));
            return transaction.append(session.person(), MemberActs.LEFT, new MemberActs.Left(id, until, why));
        });
    }

    /**
     * Takes back something that was recorded of a member and was not so. It stays in the journal and among the changes,
     * with the reason; what is right can then be recorded.
     *
     * @param from first day of it
     * @throws Refused when nothing of that kind is recorded from that day on, the reason is missing, or the person would
     *     be twice in one commission
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void takeBack(Session session, String id, Course.Kind what, LocalDate from, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(reason, "refused.reason");
        workspace.write(transaction -> {
            Connection connection = transaction.connection();
            MemberRow row = Enrolled.find(connection, id);
            Member member = row.member();
            if (member.course().find(what, from).isEmpty()) {
                throw new Refused("commission", "refused.not-recorded", id, what.said(), from.toString());
            }
            if (what == Course.Kind.END) {
                String iin = Particulars.of(session.opener().open(MemberActs.particulars(id), row.particulars()))
                        .iin();
                Enrolled.requireAlone(
                        session, connection, new Enrolled.Stay(id, member.body(), iin, member.since(), null));
            }
            return transaction.append(
                    session.person(), MemberActs.TAKEN_BACK, new MemberActs.TakenBack(id, what, from, why));
        });
    }
}
