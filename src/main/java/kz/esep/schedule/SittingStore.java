package kz.esep.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Json;

/** The table of sittings. */
final class SittingStore {
    static final List<String> TABLES = List.of("schedule_sitting");
    static final String SCHEMA = """
            CREATE TABLE schedule_sitting (
              number INTEGER NOT NULL PRIMARY KEY,
              body BLOB NOT NULL
            ) STRICT;
            """;

    private static final String SAVE = """
            INSERT INTO schedule_sitting (number, body) VALUES (?, ?)
            ON CONFLICT (number) DO UPDATE SET body = excluded.body""";

    private SittingStore() {}

    /** Every sitting in the order of its number. */
    static List<Sitting> all(Connection connection) throws SQLException {
        List<Sitting> all = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT body FROM schedule_sitting ORDER BY number");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(read(row.getBytes(1)));
            }
        }
        return all;
    }

    static Optional<Sitting> find(Connection connection, int number) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT body FROM schedule_sitting WHERE number = ?")) {
            statement.setInt(1, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    static Sitting load(Connection connection, int number) throws SQLException {
        return find(connection, number).orElseThrow(() -> new IllegalStateException("no sitting " + number));
    }

    static void save(Connection connection, Sitting sitting) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setInt(1, sitting.number());
            statement.setBytes(2, Json.write(sitting));
            statement.executeUpdate();
        }
    }

    private static Sitting read(byte[] body) {
        try {
            return Json.read(body, Sitting.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a sitting's row cannot be read", e);
        }
    }
}
