package kz.esep.result;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the table of the commission's own revisions. */
public final class ResultProjector implements Projector {
    static final EntryType<Exported> EXPORTED =
            new EntryType<>("result.exported", 2, Exported.class, List.of(withoutCodes -> withoutCodes));

    @Override
    public String feature() {
        return "result";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(EXPORTED);
    }

    @Override
    public String schema() {
        return RevisionStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return List.of("result_revision");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        RevisionStore.add(connection, entry.read(EXPORTED), entry);
    }
}
