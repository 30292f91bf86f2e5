package kz.esep.schedule;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of dates: which are done, and which the commission added. */
final class DateStore {
    static final List<String> TABLES = List.of("schedule_done", "schedule_own_date");
    /** {@code at} in milliseconds since 1970, {@code date} and {@code time} in ISO 8601. */
    static final String SCHEMA = """
            CREATE TABLE schedule_done (
              code TEXT NOT NULL PRIMARY KEY,
              person TEXT NOT NULL,
              at INTEGER NOT NULL,
              note TEXT NOT NULL,
              document TEXT NOT NULL
            ) STRICT;
            CREATE TABLE schedule_own_date (
              code TEXT NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              date TEXT NOT NULL,
              time TEXT,
              withdrawn INTEGER NOT NULL
            ) STRICT;
            """;

    private DateStore() {}

    /** A date that the commission added. */
    record Own(
            String code,
            String name,
            LocalDate date,
            @Nullable LocalTime time) {}

    static Map<String, CalendarDate.Done> done(Connection connection) throws SQLException {
        Map<String, CalendarDate.Done> done = new HashMap<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT code, person, at, note, document FROM schedule_done");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                done.put(
                        row.getString(1),
                        new CalendarDate.Done(
                                row.getString(2),
                                Instant.ofEpochMilli(row.getLong(3)),
                                row.getString(4),
                                row.getString(5)));
            }
        }
        return done;
    }

    /** The commission's own dates that it did not withdraw. */
    static List<Own> own(Connection connection) throws SQLException {
        List<Own> own = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT code, name, date, time FROM schedule_own_date WHERE withdrawn = 0 ORDER BY code");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                @Nullable String time = row.getString(4);
                own.add(new Own(
                        row.getString(1),
                        row.getString(2),
                        LocalDate.parse(row.getString(3)),
                        time == null ? null : LocalTime.parse(time)));
            }
        }
        return own;
    }

    /** How many dates the commission ever added, so that no code comes twice. */
    static long added(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM schedule_own_date");
                ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    static void mark(Connection connection, String person, Instant at, DateActs.Done done) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO schedule_done (code, person, at, note, document) VALUES (?, ?, ?, ?, ?)")) {
            statement.setString(1, done.code());
            statement.setString(2, person);
            statement.setLong(3, at.toEpochMilli());
            statement.setString(4, done.note());
            statement.setString(5, done.document());
            statement.executeUpdate();
        }
    }

    static void unmark(Connection connection, String code) throws SQLException {
        update(connection, "DELETE FROM schedule_done WHERE code = ?", code);
    }

    static void add(Connection connection, DateActs.Added added) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO schedule_own_date (code, name, date, time, withdrawn) VALUES (?, ?, ?, ?, 0)")) {
            statement.setString(1, added.code());
            statement.setString(2, added.name());
            statement.setString(3, added.date().toString());
            statement.setString(4, added.time() == null ? null : added.time().toString());
            statement.executeUpdate();
        }
    }

    static void withdraw(Connection connection, String code) throws SQLException {
        update(connection, "UPDATE schedule_own_date SET withdrawn = 1 WHERE code = ?", code);
        unmark(connection, code);
    }

    private static void update(Connection connection, String sql, String code) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            statement.executeUpdate();
        }
    }
}
