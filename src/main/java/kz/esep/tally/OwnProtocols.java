package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.store.Transaction;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/** The protocols of a precinct commission as its own count needs them: the count makes their first reading. */
public final class OwnProtocols {
    private final Desk desk;

    public OwnProtocols(Workspace workspace, Election election, Outside outside) {
        desk = new Desk(workspace, election, outside);
    }

    /** Whether the first reading is not there, or was taken back. */
    public boolean isDue(Connection connection, ProtocolKey key) throws SQLException {
        State state = TallyStore.load(connection, desk.known(key)).state();
        return state == State.NOT_STARTED || state == State.FIRST_READING;
    }

    /** Whether its figures may be shown to everybody: two people agree on each. */
    public boolean isSettled(Connection connection, ProtocolKey key) throws SQLException {
        return TallyStore.load(connection, desk.known(key)).settled() != null;
    }

    /**
     * Hands in the first reading.
     *
     * @throws Refused when this person may not, or it is there already
     */
    public void handIn(Transaction transaction, Session session, ProtocolKey key, Sheet sheet) throws SQLException {
        session.require(Permission.ENTER);
        desk.take(transaction, Desk.Actor.of(session), key, new Step.FinishReading(1, sheet, null));
    }
}
