package kz.esep.count;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the table of the count from the journal. */
public final class CountProjector implements Projector {
    @Override
    public String feature() {
        return "count";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(CountActs.DONE, CountActs.TAKEN_OVER);
    }

    @Override
    public String schema() {
        return CountStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return CountStore.TABLES;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        Count before = CountStore.load(connection);
        CountStore.save(
                connection,
                entry.type().equals(CountActs.DONE.name())
                        ? before.with(new Recorded(entry.read(CountActs.DONE), entry.person(), entry.time()))
                        : before.keptBy(entry.person()));
    }
}
