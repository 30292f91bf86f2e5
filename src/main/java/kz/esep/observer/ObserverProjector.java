package kz.esep.observer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the tables of persons present and of what they handed in from the journal. */
public final class ObserverProjector implements Projector {
    @Override
    public String feature() {
        return "observer";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                ObserverActs.REGISTERED,
                ObserverActs.CORRECTED,
                ObserverActs.CAME,
                ObserverActs.WENT,
                ObserverActs.REMOVED,
                ObserverActs.HANDED_IN,
                ObserverActs.ANSWERED,
                ObserverTables.EXPORTED);
    }

    @Override
    public String schema() {
        return ObserverRow.TABLE.schema() + SubmissionRow.TABLE.schema();
    }

    @Override
    public List<String> tables() {
        return List.of(ObserverRow.TABLE.name(), SubmissionRow.TABLE.name());
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "observer.registered" -> register(connection, entry);
            case "observer.corrected" -> correct(connection, entry.read(ObserverActs.CORRECTED));
            case "observer.came" -> pass(connection, entry, entry.read(ObserverActs.CAME), Observer::came);
            case "observer.went" -> pass(connection, entry, entry.read(ObserverActs.WENT), Observer::went);
            case "observer.removed" -> remove(connection, entry);
            case "observer.handed-in" -> handIn(connection, entry);
            case "observer.answered" -> answer(connection, entry);
            case "observer.exported" -> {
                // the journal itself is all that is asked for it
            }
            default -> throw new IllegalStateException("not an entry of persons present: " + entry.type());
        }
    }

    private static void register(Connection connection, Entry entry) throws SQLException {
        ObserverActs.Registered act = entry.read(ObserverActs.REGISTERED);
        ObserverActs.Known known = act.known();
        Observer observer = new Observer(
                act.id(),
                act.precinct(),
                known.sender(),
                null,
                known.credential(),
                known.accredited(),
                Moment.of(null, entry.time()),
                List.of(),
                null);
        ObserverRow.TABLE.save(connection, new ObserverRow(observer, known.particulars(), known.digest(), null));
    }

    private static void correct(Connection connection, ObserverActs.Corrected act) throws SQLException {
        ObserverActs.Known known = act.known();
        ObserverRow was = row(connection, act.id());
        Observer corrected = was.observer().corrected(known.sender(), known.credential(), known.accredited());
        ObserverRow.TABLE.save(
                connection, new ObserverRow(corrected, known.particulars(), known.digest(), was.removal()));
    }

    private interface Passing {
        Observer of(Observer observer, Moment at);
    }

    private static void pass(Connection connection, Entry entry, ObserverActs.Passed act, Passing passing)
            throws SQLException {
        Moment at = Moment.of(act.at(), entry.time());
        change(connection, act.id(), was -> was.with(passing.of(was.observer(), at)));
    }

    private static void remove(Connection connection, Entry entry) throws SQLException {
        ObserverActs.Removed act = entry.read(ObserverActs.REMOVED);
        Removal removal = new Removal(act.decision(), act.date(), null, Moment.of(act.at(), entry.time()));
        change(
                connection,
                act.id(),
                was -> new ObserverRow(was.observer().removed(removal), was.particulars(), was.digest(), act.reason()));
    }

    private static void handIn(Connection connection, Entry entry) throws SQLException {
        ObserverActs.HandedIn act = entry.read(ObserverActs.HANDED_IN);
        String precinct = row(connection, act.observer()).observer().precinct();
        Moment at = Moment.of(act.at(), entry.time());
        SubmissionRow.TABLE.save(
                connection,
                new SubmissionRow(act.number(), precinct, act.observer(), act.kind(), at, act.about(), null, null));
    }

    private static void answer(Connection connection, Entry entry) throws SQLException {
        ObserverActs.Answered act = entry.read(ObserverActs.ANSWERED);
        SubmissionRow was = Objects.requireNonNull(SubmissionRow.TABLE.find(connection, Long.toString(act.number())));
        SubmissionRow.TABLE.save(connection, was.answered(Moment.of(act.at(), entry.time()), act.what()));
    }

    private static ObserverRow row(Connection connection, String id) throws SQLException {
        return Objects.requireNonNull(ObserverRow.TABLE.find(connection, id), id);
    }

    private static void change(Connection connection, String id, UnaryOperator<ObserverRow> change)
            throws SQLException {
        ObserverRow.TABLE.save(connection, Objects.requireNonNull(change.apply(row(connection, id))));
    }
}
