package kz.esep.commission;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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
                known.publicServant(),
                known.bars(),
                List.of(new Member.Holding(joined.post(), joined.since(), joined.decision())),
                List.of(),
                null,
                "");
        MemberRow.TABLE.save(connection, new MemberRow(member, known.particulars(), known.digest()));
    }

    private static void appoint(Connection connection, MemberActs.Appointed act) throws SQLException {
        change(
                connection,
                act.id(),
                was -> was.with(
                        added(
                                was.posts(),
                                new Member.Holding(act.post(), act.from(), act.decision()),
                                Member.Holding::from),
                        was.releases()));
    }

    private static void release(Connection connection, MemberActs.Released act) throws SQLException {
        Member.Release release = new Member.Release(act.from(), act.to(), act.decision());
        change(
                connection,
                act.id(),
                was -> was.with(was.posts(), added(was.releases(), release, Member.Release::from)));
    }

    private static void leave(Connection connection, MemberActs.Left act) throws SQLException {
        change(connection, act.id(), was -> was.left(act.until(), act.decision()));
    }

    private static void correct(Connection connection, MemberActs.Corrected act) throws SQLException {
        Member was = row(connection, act.id()).member();
        MemberRow.TABLE.save(
                connection,
                new MemberRow(
                        was.known(
                                act.known().proposer(),
                                act.known().publicServant(),
                                act.known().bars()),
                        act.known().particulars(),
                        act.known().digest()));
    }

    private static <T> List<T> added(List<T> list, T one, Function<T, LocalDate> day) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        all.sort(Comparator.comparing(day));
        return all;
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
