package kz.esep.day;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the table of voting day from the journal. */
public final class DayProjector implements Projector {
    @Override
    public String feature() {
        return "day";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                DayActs.OPENED,
                DayActs.REPORTED,
                DayActs.CLOSED,
                DayActs.OPENING_CORRECTED,
                DayActs.TURNOUT_CORRECTED,
                DayActs.CLOSING_CORRECTED);
    }

    @Override
    public String schema() {
        return DayStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return DayStore.TABLES;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "day.opened" -> DayActs.open(connection, entry.read(DayActs.OPENED));
            case "day.turnout-reported" -> DayActs.report(connection, entry, entry.read(DayActs.REPORTED));
            case "day.closed" -> DayActs.close(connection, entry.read(DayActs.CLOSED));
            case "day.opening-corrected" -> DayActs.correct(connection, entry, entry.read(DayActs.OPENING_CORRECTED));
            case "day.turnout-corrected" -> DayActs.correct(connection, entry, entry.read(DayActs.TURNOUT_CORRECTED));
            case "day.closing-corrected" -> DayActs.correct(connection, entry, entry.read(DayActs.CLOSING_CORRECTED));
            default -> throw new IllegalStateException("not an entry of voting day: " + entry.type());
        }
    }
}
