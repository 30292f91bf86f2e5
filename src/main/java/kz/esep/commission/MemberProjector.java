package kz.esep.commission;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the table of members from the journal. */
public final class MemberProjector implements Projector {
    @Override
    public String feature() {
        return "commission";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                MemberActs.JOINED,
                MemberActs.APPOINTED,
                MemberActs.RELEASED,
                MemberActs.CORRECTED,
                MemberActs.REJOINED,
                MemberActs.SERVED,
                MemberActs.TAKEN_BACK,
                MemberActs.LEFT,
                MemberTables.EXPORTED);
    }

    @Override
    public String schema() {
        return MemberRow.TABLE.schema();
    }

    @Override
    public List<String> tables() {
        return List.of(MemberRow.TABLE.name());
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "commission.member-joined" -> join(connection, entry.read(MemberActs.JOINED));
            case "commission.member-appointed" -> appoint(connection, entry.read(MemberActs.APPOINTED));
            case "commission.member-released" -> release(connection, entry.read(MemberActs.RELEASED));
            case "commission.member-corrected" -> correct(connection, entry.read(MemberActs.CORRECTED));
            case "commission.joining-corrected" -> rejoin(connection, entry.read(MemberActs.REJOINED));
            case "commission.member-served" -> serve(connection, entry.read(MemberActs.SERVED));
            case "commission.member-taken-back" -> takeBack(connection, entry.read(MemberActs.TAKEN_BACK));
            case "commission.member-left" -> leave(connection, entry.read(MemberActs.LEFT));
            case "commission.members-exported" -> {
                // the journal itself is all that is asked for it
            }
            default -> throw new IllegalStateException("not an entry of members: " + entry.type());
        }
    }

    private static void join(Connection connection, MemberActs.Joined joined) throws SQLException {
        MemberActs.Known known = joined.known();
        Member member = new Member(
                joined.id(),
                joined.body(),
                null,
                known.proposer(),
                known.bars(),
                Course.begun(joined.post(), known.publicServant(), joined.since(), joined.decision()));
        MemberRow.TABLE.save(connection, new MemberRow(member, known.particulars(), known.digest()));
    }

    private static void appoint(Connection connection, MemberActs.Appointed act) throws SQLException {
        add(connection, act.id(), new Course.Holding(act.post(), act.from(), act.decision()));
    }

    private static void release(Connection connection, MemberActs.Released act) throws SQLException {
        add(connection, act.id(), new Course.Release(act.from(), act.to(), act.decision()));
    }

    private static void serve(Connection connection, MemberActs.Served act) throws SQLException {
        add(connection, act.id(), new Course.MainWork(act.publicServant(), act.from(), act.decision()));
    }

    private static void leave(Connection connection, MemberActs.Left act) throws SQLException {
        add(connection, act.id(), new Course.Ending(act.until(), act.decision()));
    }

    private static void takeBack(Connection connection, MemberActs.TakenBack act) throws SQLException {
        Course course = row(connection, act.id()).member().course();
        Course.Fact gone = course.find(act.what(), act.from()).orElseThrow();
        add(connection, act.id(), new Course.TakenBack(act.what(), gone.from(), gone.decision(), act.reason()));
    }

    private static void correct(Connection connection, MemberActs.Corrected act) throws SQLException {
        Member was = row(connection, act.id()).member();
        MemberActs.Known known = act.known();
        Course course = was.course().joined(was.course().posts().getFirst(), known.publicServant());
        MemberRow.TABLE.save(
                connection,
                new MemberRow(
                        was.corrected(known.proposer(), known.bars(), course), known.particulars(), known.digest()));
    }

    private static void rejoin(Connection connection, MemberActs.Rejoined act) throws SQLException {
        Course.Holding first = new Course.Holding(act.post(), act.since(), act.decision());
        change(connection, act.id(), was -> {
            boolean servant = was.course().services().getFirst().publicServant();
            return was.corrected(was.proposer(), was.bars(), was.course().joined(first, servant));
        });
    }

    private static void add(Connection connection, String id, Course.Fact fact) throws SQLException {
        change(connection, id, was -> was.with(fact));
    }

    private static MemberRow row(Connection connection, String id) throws SQLException {
        return Objects.requireNonNull(MemberRow.TABLE.find(connection, id), id);
    }

    private static void change(Connection connection, String id, UnaryOperator<Member> change) throws SQLException {
        MemberRow row = row(connection, id);
        MemberRow.TABLE.save(
                connection,
                new MemberRow(Objects.requireNonNull(change.apply(row.member())), row.particulars(), row.digest()));
    }
}
