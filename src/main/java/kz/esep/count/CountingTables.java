package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.count.bundle.Stack;
import kz.esep.election.Election;
import kz.esep.schedule.Words;
import kz.esep.store.Draft;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.RecountRecord;
import kz.esep.text.Json;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The counting table of a precinct commission: each stack is counted in bundles by two people, neither of whom sees the
 * other's figures; a bundle that differs is counted again until two people agree. Whoever counts makes no second reading.
 */
@UseCases
public final class CountingTables {
    private final Workspace workspace;
    private final OwnPrecinct own;

    public CountingTables(Workspace workspace, Election election, Outside outside, Afterwards afterwards) {
        this.workspace = workspace;
        own = new OwnPrecinct(workspace, election, outside, afterwards);
    }

    /** What a draft holds. */
    record Unfinished(List<Long> bundles) {}

    /** What becomes of an act once it may be done. */
    private interface Act<T> {
        T in(Transaction transaction, TableRules rules) throws SQLException;
    }

    /**
     * How far the table is.
     *
     * @throws Refused when this is no precinct commission
     */
    @Needs(Permission.READ_SCHEDULE)
    public Tabled look(Session session) {
        session.require(Permission.READ_SCHEDULE);
        own.get();
        return workspace.read(connection -> {
            RecountRecord recounts = RecountRecord.of(connection);
            Count count = CountRecord.inForce(connection, recounts);
            Premises premises = own.premises(connection, workspace.clock().instant(), recounts);
            boolean seen = own.isSeen(connection, session, count);
            List<Tabled.Row> rows = new ArrayList<>();
            for (Stack stack : new Carried(count, premises).stacks()) {
                Draft draft = workspace.draft(session.person(), place(stack.contest(), stack.code()));
                rows.add(Tabled.Row.of(stack, premises, session.person(), unfinished(draft), seen));
            }
            return new Tabled(count.table().size(), closed(new TableRules(count, premises)), rows);
        });
    }

    private static @Nullable Message closed(TableRules rules) {
        try {
            rules.requireOpen();
            return null;
        } catch (Refused e) {
            return e.reason();
        }
    }

    /**
     * Begins to count in bundles.
     *
     * @param size ballots of a whole bundle; it stays for the night
     * @throws Refused when the ballots cannot lie on the table yet, or a size is chosen already
     */
    @Needs(Permission.ENTER)
    public void begin(Session session, int size) {
        session.require(Permission.ENTER);
        act((transaction, rules) -> {
            rules.requireSize(size);
            return transaction.append(session.person(), CountActs.TABLE_BEGUN, new CountActs.TableBegun(size));
        });
    }

    /**
     * Keeps a count of a stack as far as it goes; it is on the disk when this returns.
     *
     * @param bundles ballots of each bundle in their order; none drops it
     * @throws Refused when this person does not count the stack, or a bundle cannot be
     */
    @Needs(Permission.ENTER)
    public void keep(Session session, String contest, String code, List<Long> bundles) {
        session.require(Permission.ENTER);
        act((transaction, rules) -> {
            rules.requireCount(session.person(), contest, code, bundles);
            if (bundles.isEmpty()) {
                transaction.dropDraft(session.person(), place(contest, code));
            } else {
                transaction.saveDraft(session.person(), place(contest, code), Json.write(new Unfinished(bundles)));
            }
            return bundles;
        });
    }

    /**
     * Hands in the count of a whole stack.
     *
     * @param bundles ballots of each bundle in their order; none where nothing lies there
     * @return how far the stack is then
     * @throws Refused when this person counted it before, two others did, or a bundle cannot be
     */
    @Needs(Permission.ENTER)
    public Stack.State count(Session session, String contest, String code, List<Long> bundles) {
        session.require(Permission.ENTER);
        return act((transaction, rules) -> {
            rules.requireCount(session.person(), contest, code, bundles);
            transaction.append(
                    session.person(), CountActs.STACK_COUNTED, new CountActs.StackCounted(contest, code, bundles));
            transaction.dropDraft(session.person(), place(contest, code));
            Stack.State state = state(transaction, contest, code);
            if (state != Stack.State.ONCE) {
                transaction.dropDrafts(place(contest, code));
            }
            return state;
        });
    }

    /**
     * Counts a bundle once more as its counts differ.
     *
     * @param bundle its number from 1
     * @return how far the stack is then
     * @throws Refused when its counts do not differ, or it cannot hold so many
     */
    @Needs(Permission.ENTER)
    public Stack.State again(Session session, String contest, String code, int bundle, long ballots) {
        session.require(Permission.ENTER);
        return act((transaction, rules) -> {
            rules.requireAgain(contest, code, bundle, ballots);
            transaction.append(
                    session.person(),
                    CountActs.BUNDLE_AGAIN,
                    new CountActs.BundleAgain(contest, code, bundle, ballots));
            return state(transaction, contest, code);
        });
    }

    /**
     * Has a stack counted anew by two people, as if nobody had; what was counted stays in the journal.
     *
     * @throws Refused when nobody counted it, or there is no reason
     */
    @Needs(Permission.ENTER)
    public void afresh(Session session, String contest, String code, String reason) {
        session.require(Permission.ENTER);
        act((transaction, rules) -> {
            rules.requireAfresh(contest, code);
            String why = Words.needed(reason, "refused.reason");
            transaction.dropDrafts(place(contest, code));
            return transaction.append(
                    session.person(), CountActs.STACK_AFRESH, new CountActs.StackAfresh(contest, code, why));
        });
    }

    private <T> T act(Act<T> act) {
        own.get();
        return workspace.write(transaction -> {
            RecountRecord recounts = RecountRecord.of(transaction.connection());
            Count count = CountRecord.inForce(transaction.connection(), recounts);
            TableRules rules =
                    new TableRules(count, own.premises(transaction.connection(), transaction.now(), recounts));
            rules.requireOpen();
            return act.in(transaction, rules);
        });
    }

    private static Stack.State state(Transaction transaction, String contest, String code) throws SQLException {
        Connection connection = transaction.connection();
        return CountRecord.inForce(connection, RecountRecord.of(connection))
                .table()
                .stack(contest, code)
                .state();
    }

    private static List<Long> unfinished(@Nullable Draft draft) {
        if (draft == null) {
            return List.of();
        }
        try {
            return Json.read(draft.content(), Unfinished.class).bundles();
        } catch (Json.BadJson e) {
            return List.of();
        }
    }

    private static String place(String contest, String code) {
        return "count/" + contest + "/" + code;
    }
}
