package kz.esep.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;

/** What one type of entry does to the tables. */
record Turn<T>(EntryType<T> type, Applying<T> applying) {

    /** Writes what the entry says. */
    interface Applying<T> {
        void to(Connection connection, Entry entry, T body) throws SQLException;
    }

    void apply(Connection connection, Entry entry) throws SQLException {
        applying.to(connection, entry, entry.read(type));
    }
}
