package kz.esep.day;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.PrecinctTable;
import kz.esep.store.PrecinctTable.Changes;
import kz.esep.store.Projector;

/** Writes the table of voting day from the journal. */
public final class DayProjector implements Projector {
    static final PrecinctTable<PrecinctDay> DAYS =
            new PrecinctTable<>("day_precinct", PrecinctDay.class, PrecinctDay::untouched);

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
        return DAYS.schema();
    }

    @Override
    public List<String> tables() {
        return List.of(DAYS.name());
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        DAYS.change(connection, days -> apply(days, entry));
    }

    private static void apply(Changes<PrecinctDay> days, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "day.opened" -> DayActs.open(days, entry.read(DayActs.OPENED));
            case "day.turnout-reported" -> DayActs.report(days, entry, entry.read(DayActs.REPORTED));
            case "day.closed" -> DayActs.close(days, entry.read(DayActs.CLOSED));
            case "day.opening-corrected" -> DayActs.correct(days, entry, entry.read(DayActs.OPENING_CORRECTED));
            case "day.turnout-corrected" -> DayActs.correct(days, entry, entry.read(DayActs.TURNOUT_CORRECTED));
            case "day.closing-corrected" -> DayActs.correct(days, entry, entry.read(DayActs.CLOSING_CORRECTED));
            default -> throw new IllegalStateException("not an entry of voting day: " + entry.type());
        }
    }
}
