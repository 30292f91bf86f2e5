package kz.esep.store;

import java.sql.SQLException;

/** A feature's entries applied one after another; the tables say so once they are written. */
public interface Replaying {

    /** Applies one entry of one of the feature's types. */
    void apply(Entry entry) throws SQLException;

    /** Writes what was held back. */
    void write() throws SQLException;
}
