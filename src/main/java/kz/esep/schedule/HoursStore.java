package kz.esep.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kz.esep.text.Json;

/** The table of hours: a row for each precinct of which anything was ever said. */
final class HoursStore {
    static final List<String> TABLES = List.of("schedule_hours");
    static final String SCHEMA = """
            CREATE TABLE schedule_hours (
              precinct TEXT NOT NULL PRIMARY KEY,
              body BLOB NOT NULL
            ) STRICT;
            """;

    private static final String LOAD = "SELECT body FROM schedule_hours WHERE precinct = ?";
    private static final String SAVE = """
            INSERT INTO schedule_hours (precinct, body) VALUES (?, ?)
            ON CONFLICT (precinct) DO UPDATE SET body = excluded.body""";

    private HoursStore() {}

    /** The precinct's hours; one of which nothing was said is not in the table. */
    static PrecinctHours load(Connection connection, String precinct) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOAD)) {
            return load(statement, precinct);
        }
    }

    private static PrecinctHours load(PreparedStatement statement, String precinct) throws SQLException {
        statement.setString(1, precinct);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? read(row.getBytes(1)) : PrecinctHours.untouched(precinct);
        }
    }

    /** Every precinct of which something was said. */
    static Map<String, PrecinctHours> all(Connection connection) throws SQLException {
        Map<String, PrecinctHours> all = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT body FROM schedule_hours");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                PrecinctHours hours = read(row.getBytes(1));
                all.put(hours.precinct(), hours);
            }
        }
        return all;
    }

    private static PrecinctHours read(byte[] body) {
        try {
            return Json.read(body, PrecinctHours.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of hours cannot be read", e);
        }
    }

    /** The changes of one act, which may be about every precinct of a commission. */
    static final class Changes implements AutoCloseable {
        private final PreparedStatement load;
        private final PreparedStatement save;

        Changes(Connection connection) throws SQLException {
            load = connection.prepareStatement(LOAD);
            save = connection.prepareStatement(SAVE);
        }

        void change(String precinct, UnaryOperator<PrecinctHours> turn) throws SQLException {
            save.setString(1, precinct);
            save.setBytes(2, Json.write(turn.apply(load(load, precinct))));
            save.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            load.close();
            save.close();
        }
    }
}
