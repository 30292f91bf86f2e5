package kz.esep.timesheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the tables of worked time from the journal. */
public final class TimesheetProjector implements Projector {
    @Override
    public String feature() {
        return "timesheet";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(TimesheetActs.RECORDED, TimesheetActs.CORRECTED, TimesheetActs.DAY_NAMED);
    }

    @Override
    public String schema() {
        return TimesheetStore.SCHEMA + CalendarStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return Stream.concat(TimesheetStore.TABLES.stream(), CalendarStore.TABLES.stream())
                .toList();
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "timesheet.recorded" -> {
                for (WorkedDay day : entry.read(TimesheetActs.RECORDED).days()) {
                    TimesheetStore.add(connection, day);
                }
            }
            case "timesheet.corrected" -> correct(connection, entry, entry.read(TimesheetActs.CORRECTED));
            case "timesheet.day-named" -> CalendarStore.save(connection, entry.read(TimesheetActs.DAY_NAMED));
            default -> throw new IllegalStateException("not an entry of worked time: " + entry.type());
        }
    }

    private static void correct(Connection connection, Entry entry, TimesheetActs.Corrected act) throws SQLException {
        for (WorkedDay day : act.days()) {
            WorkedDay was = TimesheetStore.load(connection, day.member(), day.day());
            TimesheetStore.keep(connection, entry, new Correction(was, act.reason(), entry.person(), entry.time()));
            TimesheetStore.save(connection, day);
        }
    }
}
