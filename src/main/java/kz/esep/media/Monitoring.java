package kz.esep.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.text.Fault;
import kz.esep.text.Faults;
import kz.esep.text.Refused;

/** The monitoring log: what outlets gave each contestant. The law gives no form of it. */
@UseCases
public final class Monitoring {
    private static final long MOST = 1_000_000_000;

    private final Books books;
    private final Contestants contestants;

    public Monitoring(Workspace workspace, Election election) {
        books = new Books(workspace, election);
        contestants = new Contestants(election, workspace.founding().commission());
    }

    /** What counts, in the order in which it was recorded. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Coverage>> list(Session session) {
        session.require(Permission.READ_MEDIA);
        return books.standing(Register.LOG);
    }

    /** Every revision of one entry, the first one first; none where there is no such number. */
    @Needs(Permission.READ_MEDIA)
    public List<Kept<Coverage>> revisions(Session session, long number) {
        session.require(Permission.READ_MEDIA);
        return books.read(connection -> MediaStore.revisions(connection, Register.LOG, number));
    }

    /**
     * Records coverage, all or none.
     *
     * @return their numbers
     * @throws Refused when an outlet or a contestant is not known, a day is still to come, there is nothing, an amount is none, or
     *     the same is recorded already
     */
    @Needs(Permission.KEEP_MEDIA)
    public List<Long> record(Session session, List<Coverage> coverage) {
        session.require(Permission.KEEP_MEDIA);
        return books.write(transaction -> {
            Rules rules = new Rules(transaction.connection());
            List<Coverage> checked = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            for (Coverage one : coverage) {
                try {
                    checked.add(rules.checked(one));
                } catch (Refused e) {
                    faults.add(new Fault(one, e.reason()));
                }
            }
            Faults.refuseEach(faults);
            if (checked.isEmpty()) {
                throw new Refused("media", "refused.nothing");
            }
            long first = MediaStore.next(transaction.connection(), Register.LOG);
            transaction.append(session.person(), MediaActs.MONITORED, new MediaActs.Monitored(first, checked));
            return LongStream.range(first, first + checked.size()).boxed().toList();
        });
    }

    /**
     * Corrects an entry by a new revision; what stood before is kept.
     *
     * @throws Refused as {@link #record}, or when there is no such entry or no reason
     */
    @Needs(Permission.KEEP_MEDIA)
    public void correct(Session session, long number, Coverage right, String reason) {
        session.require(Permission.KEEP_MEDIA);
        String why = Words.LINE.needed(reason, "refused.reason");
        books.write(transaction -> {
            Books.find(transaction.connection(), Register.LOG, number);
            Coverage checked = new Rules(transaction.connection()).checked(right);
            return transaction.append(
                    session.person(),
                    MediaActs.COVERAGE_CORRECTED,
                    new MediaActs.CoverageCorrected(number, checked, why));
        });
    }

    /** What coverage must keep, with what is recorded already. */
    private final class Rules {
        private final Connection connection;
        private final Map<Coverage, Long> known = new HashMap<>();

        Rules(Connection connection) throws SQLException {
            this.connection = connection;
            Books.standing(connection, Register.LOG).forEach(one -> known.putIfAbsent(one.fact(), one.number()));
        }

        Coverage checked(Coverage one) throws SQLException {
            Books.find(connection, Register.OUTLETS, one.outlet());
            if (one.day().isAfter(books.now().toLocalDate())) {
                throw new Refused("media", "refused.future", one.day().toString());
            }
            if (one.amount() < 1 || one.amount() >= MOST) {
                throw new Refused("media", "refused.amount");
            }
            Coverage checked = new Coverage(
                    one.outlet(),
                    one.day(),
                    contestants.find(one.contestant().written()),
                    one.amount(),
                    one.paid(),
                    one.news(),
                    one.tone(),
                    Words.LINE.optional(one.note()));
            Long same = known.get(checked);
            if (same != null) {
                throw new Refused("media", "refused.coverage-known", Long.toString(same));
            }
            return checked;
        }
    }
}
