package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes one feature's tables from the journal. It must depend on nothing but the entries, in their order: the same
 * journal must give the same rows on any machine on any day.
 */
public interface Projector {

    /** The feature's name, as its package. */
    String feature();

    /** Every entry type of the feature, also those that change no table. A type belongs to one projector. */
    List<EntryType<?>> types();

    /**
     * The statements that make the tables (STRICT) and their indexes, each ended by a semicolon at the end of a line. A changed text makes a
     * newer program rebuild the tables from the journal. No double quotes: SQLite could take a misspelt name for a text.
     */
    String schema();

    /** Every table of the schema, in the order to compare them; each has a primary key. */
    List<String> tables();

    /**
     * Applies one entry of one of its types. Statements prepared on this connection are kept and reused, so preparing
     * one for each entry costs nothing; close them all the same.
     */
    void apply(Connection connection, Entry entry) throws SQLException;

    /**
     * Applies a whole journal's entries, each as {@link #apply} would. Where many entries change the same row, a feature
     * holds rows in hand meanwhile: reading and writing them for each entry would be most of a replay.
     */
    default Replaying replaying(Connection connection) {
        return new Replaying() {
            @Override
            public Change read(Entry entry) {
                return () -> apply(connection, entry);
            }

            @Override
            public void write() {
                // Each entry was written when it was applied.
            }
        };
    }
}
