package kz.esep.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.Json;

/** The table of working timetables: a row for each precinct that has one. */
final class TimetableStore {
    static final List<String> TABLES = List.of("schedule_timetable");
    static final String SCHEMA = """
            CREATE TABLE schedule_timetable (
              precinct TEXT NOT NULL PRIMARY KEY,
              body BLOB NOT NULL
            ) STRICT;
            """;

    private static final String SAVE = """
            INSERT INTO schedule_timetable (precinct, body) VALUES (?, ?)
            ON CONFLICT (precinct) DO UPDATE SET body = excluded.body""";

    private TimetableStore() {}

    /** The precinct's timetable; one that was never drafted is not in the table. */
    static Timetable load(Connection connection, String precinct) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT body FROM schedule_timetable WHERE precinct = ?")) {
            statement.setString(1, precinct);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? read(row.getBytes(1)) : Timetable.none(precinct);
            }
        }
    }

    /** Every precinct that has a timetable. */
    static Map<String, Timetable> all(Connection connection) throws SQLException {
        Map<String, Timetable> all = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT body FROM schedule_timetable");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Timetable timetable = read(row.getBytes(1));
                all.put(timetable.precinct(), timetable);
            }
        }
        return all;
    }

    static void save(Connection connection, Timetable timetable) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
            statement.setString(1, timetable.precinct());
            statement.setBytes(2, Json.write(timetable));
            statement.executeUpdate();
        }
    }

    private static Timetable read(byte[] body) {
        try {
            return Json.read(body, Timetable.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a timetable's row cannot be read", e);
        }
    }
}
