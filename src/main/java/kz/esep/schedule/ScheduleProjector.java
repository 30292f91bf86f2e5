package kz.esep.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the schedule's tables from the journal. */
public final class ScheduleProjector implements Projector {

    @Override
    public String feature() {
        return "schedule";
    }

    @Override
    public List<EntryType<?>> types() {
        return DateActs.ALL;
    }

    @Override
    public String schema() {
        return DateStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return DateStore.TABLES;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        String type = entry.type();
        if (type.equals(DateActs.DONE.name())) {
            DateStore.mark(connection, entry.person(), entry.time(), entry.read(DateActs.DONE));
        } else if (type.equals(DateActs.REOPENED.name())) {
            DateStore.unmark(connection, entry.read(DateActs.REOPENED).code());
        } else if (type.equals(DateActs.ADDED.name())) {
            DateStore.add(connection, entry.read(DateActs.ADDED));
        } else {
            DateStore.withdraw(connection, entry.read(DateActs.WITHDRAWN).code());
        }
    }
}
