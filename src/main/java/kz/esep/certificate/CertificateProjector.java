package kz.esep.certificate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the tables of certificates from the journal. */
public final class CertificateProjector implements Projector {
    static final EntryType<Act> ACT = EntryType.first("certificate.act-signed", Act.class);

    @Override
    public String feature() {
        return "certificate";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(ACT);
    }

    @Override
    public String schema() {
        return StockStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return StockStore.TABLES;
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        StockStore.act(connection, entry.read(ACT), entry);
    }
}
