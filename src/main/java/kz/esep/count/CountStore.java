package kz.esep.count;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Json;

/** The table of the count: one row with everything as JSON, as a precinct commission has one precinct. */
final class CountStore {
    static final List<String> TABLES = List.of("count_precinct");
    static final String SCHEMA = """
            CREATE TABLE count_precinct (
              id INTEGER PRIMARY KEY CHECK (id = 1),
              body BLOB NOT NULL
            ) STRICT;
            """;

    private CountStore() {}

    static Count load(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT body FROM count_precinct");
                ResultSet row = select.executeQuery()) {
            return row.next() ? read(row.getBytes(1)) : Count.NOTHING;
        }
    }

    static void save(Connection connection, Count count) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO count_precinct VALUES (1, ?)")) {
            insert.setBytes(1, Json.write(count));
            insert.executeUpdate();
        }
    }

    private static Count read(byte[] body) {
        try {
            return Json.read(body, Count.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the row of the count cannot be read", e);
        }
    }
}
