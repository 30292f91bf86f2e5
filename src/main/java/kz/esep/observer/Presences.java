package kz.esep.observer;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Entry;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** When registered persons come and go, and their removal by a decision (Art. 20(8), 39(2)). */
@UseCases
public final class Presences {
    private final Workspace workspace;
    private final Times times;

    public Presences(Workspace workspace, Election election) {
        this.workspace = workspace;
        times = new Times(election);
    }

    /**
     * Records that persons came, for the first time or again: all of them or nobody.
     *
     * @param told null where the machine's time counts
     * @throws Refused when one of them is not registered, is there already or was removed, or the time cannot be
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void came(Session session, List<String> ids, @Nullable Told told) {
        session.require(Permission.KEEP_ATTENDANCE);
        workspace.write(transaction -> {
            for (String id : ids) {
                Observer one = Observers.find(transaction.connection(), id);
                requireNotRemoved(one);
                if (one.isPresent()) {
                    throw new Refused("observer", "refused.present", id);
                }
                Instant at = passing(one, told, transaction.now());
                transaction.append(session.person(), ObserverActs.CAME, new ObserverActs.Passed(id, at));
            }
            return ids;
        });
    }

    /**
     * Records that persons went: all of them or nobody.
     *
     * @param told null where the machine's time counts
     * @throws Refused when one of them is not there, or the time cannot be
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void went(Session session, List<String> ids, @Nullable Told told) {
        session.require(Permission.KEEP_ATTENDANCE);
        workspace.write(transaction -> {
            for (String id : ids) {
                Observer one = Observers.find(transaction.connection(), id);
                if (!one.isPresent()) {
                    throw new Refused("observer", "refused.absent", id);
                }
                Instant at = passing(one, told, transaction.now());
                transaction.append(session.person(), ObserverActs.WENT, new ObserverActs.Passed(id, at));
            }
            return ids;
        });
    }

    /** The time of coming or going, not before the last time at which that person did. */
    private @Nullable Instant passing(Observer one, @Nullable Told told, Instant now) {
        Instant at = times.passing(told, one.precinct(), now);
        if (at != null && one.hasCome()) {
            Visit last = one.visits().getLast();
            Moment went = last.went();
            if (at.isBefore(went == null ? last.came().at() : went.at())) {
                throw new Refused("observer", "refused.earlier", one.id());
            }
        }
        return at;
    }

    private static void requireNotRemoved(Observer one) {
        Removal removal = one.removal();
        if (removal != null) {
            throw new Refused("observer", "refused.removed", one.id(), removal.decision());
        }
    }

    /**
     * Records removals, each by a written decision with its reason: all of a file or none.
     *
     * @throws Refused naming the first rows that cannot be recorded: nobody of that id, removed already, the decision's
     *     number, date or reason missing
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void remove(Session session, RemovalFile file) {
        session.require(Permission.KEEP_ATTENDANCE);
        workspace.write(transaction -> Rows.each(file.rows(), row -> remove(session, row, transaction)));
    }

    /**
     * Records one removal.
     *
     * @throws Refused as for a file
     */
    @Needs(Permission.KEEP_ATTENDANCE)
    public void remove(Session session, RemovalFile.Row row) {
        session.require(Permission.KEEP_ATTENDANCE);
        workspace.write(transaction -> remove(session, row, transaction));
    }

    private Entry remove(Session session, RemovalFile.Row row, Transaction transaction) throws SQLException {
        Observer one = Observers.find(transaction.connection(), row.person());
        requireNotRemoved(one);
        String decision = Words.LINE.needed(row.decision(), "refused.decision");
        String reason = Words.TEXT.needed(row.reason(), "refused.removal-reason");
        Instant now = transaction.now();
        if (row.date().isAfter(now.atOffset(times.offset(one.precinct())).toLocalDate())) {
            throw new Refused("observer", "refused.decision-date", row.date().toString());
        }
        return transaction.append(
                session.person(),
                ObserverActs.REMOVED,
                new ObserverActs.Removed(
                        one.id(),
                        decision,
                        row.date(),
                        session.seal(ObserverActs.removal(one.id()), reason),
                        passing(one, row.at(), now)));
    }
}
