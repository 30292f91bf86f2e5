package kz.esep.store;

import java.sql.SQLException;

/** A feature's entries applied one after another; the tables say so once they are written. */
public interface Replaying {

    /** What an entry changes; to be applied after those of the entries before it. */
    interface Change {
        void apply() throws SQLException;
    }

    /**
     * Reads one entry of one of the feature's types. It may come from another thread and before earlier entries are
     * applied, so it looks at nothing but the entry.
     */
    Change read(Entry entry);

    /** Writes what was held back. */
    void write() throws SQLException;
}
