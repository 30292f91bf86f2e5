package kz.esep.day;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.schedule.Words;
import kz.esep.store.Entry;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * Openings, turnout and closings that precincts tell on voting day. An act may be about many precincts and is recorded
 * for all of them or for none. What is recorded is never overwritten: it is corrected with a reason, and what stood
 * before is kept. Every method that changes something throws {@link Refused} when the rules do not allow it, naming the
 * precincts.
 */
@UseCases
public final class PrecinctDays {
    private final Workspace workspace;
    private final DayRecord record;
    private final BooleanSupplier listClosed;

    /**
     * Voting day at a commission's precincts.
     *
     * @param listClosed whether its voter lists are closed as the count has begun (Art. 24(10)), where it counts itself
     */
    public PrecinctDays(Workspace workspace, Election election, BooleanSupplier listClosed) {
        this.workspace = workspace;
        this.listClosed = listClosed;
        record = new DayRecord(workspace, election);
    }

    /** Voting day at every precinct of the commission, as it stands now. */
    @Needs(Permission.READ_SCHEDULE)
    public VotingDay look(Session session) {
        session.require(Permission.READ_SCHEDULE);
        return record.at(workspace.clock().instant());
    }

    /** Records openings, by precinct. */
    @Needs(Permission.KEEP_DAY)
    public void open(Session session, Map<String, Opening> openings) {
        session.require(Permission.KEEP_DAY);
        act((transaction, told) -> transaction.append(
                session.person(), DayActs.OPENED, new DayActs.Opened(told.openings(openings, false))));
    }

    /** Corrects openings that are recorded, by precinct. */
    @Needs(Permission.KEEP_DAY)
    public void correctOpenings(Session session, String reason, Map<String, Opening> openings) {
        session.require(Permission.KEEP_DAY);
        String why = Words.needed(reason, "refused.reason");
        act((transaction, told) -> transaction.append(
                session.person(),
                DayActs.OPENING_CORRECTED,
                new DayActs.OpeningCorrected(told.openings(openings, true), why)));
    }

    /** Records closings, local times by precinct. */
    @Needs(Permission.KEEP_DAY)
    public void close(Session session, Map<String, LocalTime> closings) {
        session.require(Permission.KEEP_DAY);
        act((transaction, told) -> transaction.append(
                session.person(), DayActs.CLOSED, new DayActs.Closed(told.closings(closings, false))));
    }

    /** Corrects closings that are recorded, local times by precinct. */
    @Needs(Permission.KEEP_DAY)
    public void correctClosings(Session session, String reason, Map<String, LocalTime> closings) {
        session.require(Permission.KEEP_DAY);
        String why = Words.needed(reason, "refused.reason");
        act((transaction, told) -> transaction.append(
                session.person(),
                DayActs.CLOSING_CORRECTED,
                new DayActs.ClosingCorrected(told.closings(closings, true), why)));
    }

    /** Records turnout. Reports may come in any order, and for several times at once. */
    @Needs(Permission.KEEP_DAY)
    public void report(Session session, List<TurnoutFigure> figures) {
        session.require(Permission.KEEP_DAY);
        act((transaction, told) -> transaction.append(
                session.person(), DayActs.REPORTED, new DayActs.Reported(told.turnout(figures, false))));
    }

    /** Corrects turnout that is recorded. */
    @Needs(Permission.KEEP_DAY)
    public void correctReports(Session session, String reason, List<TurnoutFigure> figures) {
        session.require(Permission.KEEP_DAY);
        String why = Words.needed(reason, "refused.reason");
        act((transaction, told) -> transaction.append(
                session.person(),
                DayActs.TURNOUT_CORRECTED,
                new DayActs.TurnoutCorrected(told.turnout(figures, true), why)));
    }

    private interface Acting {
        Entry on(Transaction transaction, Told told) throws SQLException;
    }

    private void act(Acting acting) {
        boolean closed = listClosed.getAsBoolean();
        workspace.write(transaction -> acting.on(transaction, new Told(record.at(transaction.now()), closed)));
    }
}
