package kz.esep.day;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.Json;

/** The table of voting day: a row for each precinct of which anything was said. */
final class DayStore {
    static final List<String> TABLES = List.of("day_precinct");
    static final String SCHEMA = """
            CREATE TABLE day_precinct (
              precinct TEXT NOT NULL PRIMARY KEY,
              body BLOB NOT NULL
            ) STRICT;
            """;

    private static final String SAVE = """
            INSERT INTO day_precinct (precinct, body) VALUES (?, ?)
            ON CONFLICT (precinct) DO UPDATE SET body = excluded.body""";

    private DayStore() {}

    /** What is known of the precinct; one of which nothing was said is not in the table. */
    static PrecinctDay load(Connection connection, String precinct) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT body FROM day_precinct WHERE precinct = ?")) {
            statement.setString(1, precinct);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? read(row.getBytes(1)) : PrecinctDay.untouched(precinct);
            }
        }
    }

    /** Every precinct of which something was said, by its number. */
    static Map<String, PrecinctDay> all(Connection connection) throws SQLException {
        Map<String, PrecinctDay> all = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT body FROM day_precinct");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                PrecinctDay day = read(row.getBytes(1));
                all.put(day.precinct(), day);
            }
        }
        return all;
    }

    static void save(Connection connection, PrecinctDay day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setString(1, day.precinct());
            statement.setBytes(2, Json.write(day));
            statement.executeUpdate();
        }
    }

    private static PrecinctDay read(byte[] body) {
        try {
            return Json.read(body, PrecinctDay.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of voting day cannot be read", e);
        }
    }
}
