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

    private String join(Session session, Entrant typed, Transaction transaction) throws SQLException {
        Connection connection = transaction.connection();
        Entrant entrant = typed.in(bodies.require(typed.body()), typed.since());
        String id = MemberRow.TABLE.nextId(connection);
        MemberActs.Known known = known(session, id, entrant);
        Enrolled.requireAlone(session, connection, stay(entrant, id, null));
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
                session.lookup(Enrolled.IIN, particulars.iin()));
    }

    /**
     * Corrects what is recorded of a member: the particulars, the proposer, what is against the membership, and what was
     * said on joining: post, first day, decision and whether the main work is in the public service. What stood before
     * stays in the journal; later posts and decisions are not touched.
     *
     * @throws Refused as {@link #join}, when the reason is missing, or when the first day is not before what is recorded
     *     of the member afterwards
     */
    @Needs(Permission.KEEP_REGISTERS)
    public void correct(Session session, String id, Entrant corrected, String reason) {
        session.require(Permission.KEEP_REGISTERS);
        String why = Words.needed(reason, "refused.reason");
        workspace.write(transaction -> {
            Connection connection = transaction.connection();
            Member was = Enrolled.find(connection, id).member();
            Entrant there = corrected.in(was.body(), corrected.since());
            MemberActs.Known known = known(session, id, there);
            Enrolled.requireAlone(session, connection, stay(there, id, was.until()));
            rejoin(session, transaction, was, there, why);
            return transaction.append(session.person(), MemberActs.CORRECTED, new MemberActs.Corrected(id, known, why));
        });
    }

    /** Records what was said on joining, where it was something else. */
    private static void rejoin(Session session, Transaction transaction, Member was, Entrant there, String why)
            throws SQLException {
        Course.Holding first =
                new Course.Holding(there.post(), there.since(), Words.needed(there.decision(), "refused.decision"));
        if (first.equals(was.course().posts().getFirst())) {
            return;
        }
        Enrolled.requireFirst(was, there.since());
        transaction.append(
                session.person(),
                MemberActs.REJOINED,
                new MemberActs.Rejoined(was.id(), first.post(), first.from(), first.decision(), why));
    }

    private static Enrolled.Stay stay(Entrant entrant, String id, @Nullable LocalDate until) {
        return new Enrolled.Stay(id, entrant.body(), entrant.particulars().iin(), entrant.since(), until);
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
        return rows.stream().map(row -> seen(opener, row)).toList();
    }

    /**
     * One of them.
     *
     * @throws Refused when there is no such member
     */
    @Needs(Permission.SEE_REGISTERS)
    public Member find(Session session, String id) {
        session.require(Permission.SEE_REGISTERS);
        MemberRow row = workspace.read(connection -> Enrolled.find(connection, id));
        return session.hasKey() ? seen(session.opener(), row) : row.member();
    }

    private static Member seen(Session.Opener opener, MemberRow row) {
        Member member = row.member();
        return member.seen(Particulars.of(opener.open(MemberActs.particulars(member.id()), row.particulars())));
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
