package kz.esep.store;

import java.util.List;

/** A feature for tests of the store: one type of entry, one table. */
abstract class OneTable implements Projector {
    private final EntryType<?> type;
    private final String table;
    private final String schema;

    OneTable(EntryType<?> type, String table, String schema) {
        this.type = type;
        this.table = table;
        this.schema = schema;
    }

    @Override
    public String feature() {
        return "ledger";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(type);
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public List<String> tables() {
        return List.of(table);
    }
}
