package kz.esep.tally;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where in the journal each recount was opened. */
final class RecountStore {
    static final String TABLE = "tally_recount";
    /** {@code seq} is the number of the journal entry. */
    static final String SCHEMA = """
            CREATE TABLE tally_recount (
              seq INTEGER PRIMARY KEY,
              contest TEXT NOT NULL,
              precinct TEXT NOT NULL
            ) STRICT;
            """;

    private RecountStore() {}

    static void add(Connection connection, ProtocolKey key, long seq) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tally_recount VALUES (?, ?, ?)")) {
            insert.setLong(1, seq);
            insert.setString(2, key.contest());
            insert.setString(3, key.precinct());
            insert.executeUpdate();
        }
    }

    /** The latest of each contest. */
    static SortedMap<String, Long> latest(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT contest, max(seq) FROM tally_recount GROUP BY contest");
                ResultSet row = query.executeQuery()) {
            SortedMap<String, Long> latest = new TreeMap<>();
            while (row.next()) {
                latest.put(row.getString(1), row.getLong(2));
            }
            return latest;
        }
    }
}
