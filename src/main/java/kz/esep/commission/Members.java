package kz.esep.commission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The members of the commission and of its precincts' commissions. They are formed elsewhere, by decisions that are
 * recorded here; what the law has against a composition is said and never silently passed over.
 */
@UseCases
public final class Members {
    private static final String IIN = "commission.iin";

    private final Workspace workspace;
    private final Bodies bodies;

    public Members(Workspace workspace, Election election) {
        this.workspace = workspace;
        bodies = new Bodies(election, workspace.founding().commission());
    }

    /**
     * Records that a person became a member.
     *
     * @return the member's id
     * @throws Refused when the commission is not one of ours, the person is a member of it already, or something that
     *     must be said is missing or cannot be right
     */
    @Needs(Permission.KEEP_REGISTERS)
    public String join(Session session, Entrant entrant) {
        session.require(Permission.KEEP_REGISTERS);
        return workspace.write(transaction -> join(session, entrant, transaction));
    }

    /**
     * Records everybody in a file, or nobody.
     *
     * @throws Refused naming the first rows that cannot be recorded and why
     */
    @Needs(Permission.KEEP_REGISTERS)
    public List<String> joinAll(Session session, MemberFile file) {
        session.require(Permission.KEEP_REGISTERS);
        return workspace.write(transaction -> {
            List<String> ids = new ArrayList<>();
            List<Message> faults = new ArrayList<>();
            for (MemberFile.Row row : file.rows()) {
                try {
                    ids.add(join(session, row.entrant(bodies.own()), transaction));
                } catch (Refused e) {
                    faults.add(row.fault(e.reason()));
                }
            }
            Faults.refuse(faults);
            return ids;
        });
    }

    private String join(Session session, Entrant entrant, Transaction transaction) throws SQLException {
        Connection connection = transaction.connection();
        bodies.require(entrant.body());
        String id = MemberRow.TABLE.nextId(connection);
        MemberActs.Known known = known(session, id, entrant);
        requireStranger(session, connection, entrant, id, null);
        String decision = Words.needed(entrant.decision(), "refused.decision");
        transaction.append(
                session.person(),
                MemberActs.JOINED,
                new MemberActs.Joined(id, entrant.body(), entrant.post(), entrant.since(), decision, known));
        return id;
    }

    private static MemberActs.Known known(Session session, String id, Entrant entrant) {
        Particulars particulars = entrant.particulars().checked();
        return new MemberActs.Known(
                new Proposer(
                        entrant.proposer().kind(),
                        Words.needed(entrant.proposer().name(), "refused.proposer")),
                entrant.publicServant(),
                entrant.bars(),
                session.seal(MemberActs.particulars(id), particulars.json()),
                session.lookup(IIN, particulars.iin()));
    }

    /**
     * Nobody is twice in one commission.
     *
     * @param until first day on which this membership is over; null while it lasts
     */
    private static void requireStranger(
            Session session, Connection connection, Entrant entrant, String id, @Nullable LocalDate until)
            throws SQLException {
        String iin = entrant.particulars().iin().strip();
        for (String digest : session.lookups(IIN, iin)) {
            for (MemberRow row : MemberRow.TABLE.of(connection, digest)) {
                Member one = row.member();
                LocalDate over = one.until();
                boolean together = (over == null || over.isAfter(entrant.since()))
                        && (until == null || until.isAfter(one.since()));
                if (!one.id().equals(id) && one.body().equals(entrant.body()) && together) {
                    throw new Refused("commission", "refused.member-already", one.id());
                }
            }
        }
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
            requireOn(transaction.connection(), id, from);
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
            requireOn(transaction.connection(), id, to);
            Member member = requireOn(transaction.connection(), id, from);
            if (member.releases().stream().anyMatch(one -> !to.isBefore(one.from()) && !from.isAfter(one.to()))) {
                throw new Refused("commission", "refused.released-already", from.toString(), to.toString());
            }
            return transaction.append(
                    session.person(), MemberActs.RELEASED, new MemberActs.Released(id, from, to, why));
        });
    }

    /**
     * Corrects what is recorded of a member: the particulars, the proposer, the public service and what is against the
     * membership. What stood before stays in the journal; posts, days and decisions are not touched.
     *
     * @throws Refused as {@link #join}, or when the reason is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void correct(Session session, String id, Entrant corrected, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(reason, "refused.reason");
        workspace.write(transaction -> {
            Member was = known(transaction.connection(), id);
            Entrant there = corrected.in(was.body(), was.since());
            MemberActs.Known known = known(session, id, there);
            requireStranger(session, transaction.connection(), there, id, was.until());
            return transaction.append(session.person(), MemberActs.CORRECTED, new MemberActs.Corrected(id, known, why));
        });
    }

    /**
     * Records that a membership ended.
     *
     * @param until first day on which the person is no member any more
     * @param decision its number and date
     * @throws Refused when there is no such member on the day before, or the decision is missing
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void leave(Session session, String id, LocalDate until, String decision) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(decision, "refused.decision");
        workspace.write(transaction -> {
            requireOn(transaction.connection(), id, until.minusDays(1));
            return transaction.append(session.person(), MemberActs.LEFT, new MemberActs.Left(id, until, why));
        });
    }

    private static Member known(Connection connection, String id) throws SQLException {
        MemberRow row = MemberRow.TABLE.find(connection, id);
        if (row == null) {
            throw new Refused("commission", "refused.no-member", id);
        }
        return row.member();
    }

    /** The member of that id, who must be one on that day. */
    private static Member requireOn(Connection connection, String id, LocalDate day) throws SQLException {
        Member member = known(connection, id);
        if (member.postOn(day).isEmpty()) {
            throw new Refused("commission", "refused.not-then", id, day.toString());
        }
        return member;
    }

    /** Everybody who is or was a member, in the order they were recorded; particulars where the session has the key. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Member> list(Session session) {
        session.require(Permission.SEE_REGISTERS);
        List<MemberRow> rows = workspace.read(MemberRow.TABLE::all);
        if (!session.hasKey()) {
            return rows.stream().map(MemberRow::member).toList();
        }
        Session.Opener opener = session.opener();
        return rows.stream()
                .map(row -> row.member()
                        .seen(Particulars.of(
                                opener.open(MemberActs.particulars(row.member().id()), row.particulars()))))
                .toList();
    }

    /** The commission and its precincts' commissions as they are on a day, in the order of the precincts. */
    @Needs(Permission.SEE_REGISTERS)
    public List<Roll> rolls(Session session, LocalDate day) {
        session.require(Permission.SEE_REGISTERS);
        return bodies.rolls(list(session), day);
    }

    /**
     * What the law has against the commission and its precincts' commissions as they are on a day, in the order of the
     * precincts. Commissions of which nobody is recorded are left out, for their members may be kept on paper.
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Objection> objections(Session session, LocalDate day) {
        session.require(Permission.SEE_REGISTERS);
        return rolls(session, day).stream()
                .flatMap(roll -> roll.objections().stream())
                .toList();
    }
}
