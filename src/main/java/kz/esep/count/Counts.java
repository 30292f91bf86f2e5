package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Needs;
import kz.esep.access.Open;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.schedule.Words;
import kz.esep.store.Entry;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RecountRecord;
import kz.esep.text.Refused;

/**
 * Voting day and the count of a precinct commission, step by step. A step is recorded when the ones before it are, or
 * with a reason; figures are recorded by whoever keeps the count, and only they see them until two readings agree.
 */
@UseCases
public final class Counts {
    private final Workspace workspace;
    private final OwnPrecinct own;

    public Counts(Workspace workspace, Election election, Outside outside, Afterwards afterwards) {
        this.workspace = workspace;
        own = new OwnPrecinct(workspace, election, outside, afterwards);
    }

    /** Whether the count is kept here: the commission is that of one precinct. */
    @Open
    public boolean isKept() {
        return own.find().isPresent();
    }

    /**
     * How far the count is.
     *
     * @throws Refused when this is no precinct commission
     */
    @Needs(Permission.READ_SCHEDULE)
    public Progress look(Session session) {
        session.require(Permission.READ_SCHEDULE);
        own.get();
        return workspace.read(connection -> {
            RecountRecord recounts = RecountRecord.of(connection);
            Count count = CountRecord.inForce(connection, recounts);
            Premises premises = own.premises(connection, workspace.clock().instant(), recounts);
            boolean seen = count.keepers().isEmpty() || own.isSeen(connection, session, count);
            SortedMap<String, SortedMap<String, Long>> lines =
                    seen ? CountRecord.lines(connection, recounts, premises.forms()) : new TreeMap<>();
            return Progress.of(count, premises, seen, lines);
        });
    }

    /**
     * Records a step. The one of the protocol also hands in the first reading of every contest's protocol.
     *
     * @param wanted with no departures; they are found here
     * @return what is recorded, with its departures
     * @throws Refused when it cannot be, or something is otherwise than it should be and no reason is given
     */
    @Needs(Permission.KEEP_DAY)
    public Done record(Session session, Done wanted) {
        session.require(Permission.KEEP_DAY);
        if (wanted.stage().hasFigures()) {
            session.require(Permission.ENTER);
        }
        Precinct precinct = own.get();
        Done worded = worded(wanted);
        return workspace.write(transaction -> {
            RecountRecord recounts = RecountRecord.of(transaction.connection());
            Count count = CountRecord.inForce(transaction.connection(), recounts);
            requireKeeper(count, session, wanted.stage());
            Premises premises = own.premises(transaction.connection(), transaction.now(), recounts);
            Done carried = new Carried(count, premises).filled(worded);
            Done judged = new Rules(count, premises).judge(carried, session.person());
            transaction.append(
                    session.person(), CountActs.DONE, Opinions.sealed(transaction.connection(), session, judged));
            if (judged.stage() == Stage.PROTOCOL) {
                handIn(transaction, session, precinct, premises, judged);
            }
            return judged;
        });
    }

    private static Done worded(Done wanted) {
        return new Done(
                wanted.stage(),
                wanted.box(),
                wanted.figures(),
                wanted.members(),
                Words.optional(wanted.act()),
                Words.optional(wanted.note()),
                wanted.at(),
                Words.optional(wanted.reason()),
                wanted.departures());
    }

    /** Who did not record figures so far takes over first, as their eyes are needed for the second reading. */
    private static void requireKeeper(Count count, Session session, Stage stage) {
        boolean other = !count.keepers().isEmpty() && !count.keepers().contains(session.person());
        if (stage.hasFigures() && other) {
            throw new Refused("count", "refused.take-over");
        }
    }

    private void handIn(Transaction transaction, Session session, Precinct precinct, Premises premises, Done protocol)
            throws SQLException {
        Connection connection = transaction.connection();
        Count count = CountRecord.inForce(connection, RecountRecord.of(connection));
        Instant at = Objects.requireNonNullElse(protocol.at(), premises.now());
        LocalDateTime time = at.atOffset(precinct.utcOffset()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        for (Map.Entry<String, ContestForm> form : premises.forms().entrySet()) {
            ProtocolKey key = new ProtocolKey(form.getKey(), precinct.id());
            own.protocols().handIn(transaction, session, key, Lines.sheet(count, form.getKey(), form.getValue(), time));
        }
    }

    /**
     * Keeps the count from here on and sees its figures; the second reading is then made by somebody else.
     *
     * @throws Refused when the reason is missing, or this person keeps it already
     */
    @Needs(Permission.ENTER)
    public void takeOver(Session session, String reason) {
        session.require(Permission.ENTER);
        own.get();
        String why = Words.needed(reason, "refused.reason");
        workspace.write(transaction -> {
            Count count = CountStore.load(transaction.connection());
            if (count.keepers().isEmpty() || count.keepers().contains(session.person())) {
                throw new Refused("count", "refused.keeper-already");
            }
            return transaction.append(session.person(), CountActs.TAKEN_OVER, new CountActs.TakenOver(why));
        });
    }

    /** Whether the body of a journal entry must not be shown now, because it has figures that are not settled. */
    @Needs(Permission.READ_JOURNAL)
    public boolean hides(Session session, Entry entry) {
        session.require(Permission.READ_JOURNAL);
        return CountActs.hasFigures(entry) && !(own.find().isPresent() && workspace.read(own::isSettled));
    }
}
