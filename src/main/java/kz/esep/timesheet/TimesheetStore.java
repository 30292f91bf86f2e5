package kz.esep.timesheet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.store.Entry;
import kz.esep.text.Json;

/** The tables of worked time: what stands, and what stood before it was corrected. */
final class TimesheetStore {
    static final List<String> TABLES = List.of("timesheet_worked", "timesheet_correction");
    static final String SCHEMA = """
            CREATE TABLE timesheet_worked (
              day TEXT NOT NULL,
              member TEXT NOT NULL,
              kind TEXT NOT NULL,
              night INTEGER NOT NULL,
              minutes INTEGER NOT NULL,
              PRIMARY KEY (day, member, kind, night)
            ) STRICT;
            CREATE INDEX timesheet_worked_member ON timesheet_worked (member, day);
            CREATE TABLE timesheet_correction (
              day TEXT NOT NULL,
              member TEXT NOT NULL,
              entry INTEGER NOT NULL,
              body BLOB NOT NULL,
              PRIMARY KEY (day, member, entry)
            ) STRICT;
            """;

    private static final String SELECT = "SELECT member, day, kind, night, minutes FROM timesheet_worked";

    private TimesheetStore() {}

    /** What stands of those days, both included, day by day. */
    static List<Worked> worked(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + " WHERE day BETWEEN ? AND ? ORDER BY day, member, kind, night")) {
            return rows(select, from.toString(), to.toString());
        }
    }

    /** The same of one member. */
    static List<Worked> worked(Connection connection, String member, LocalDate from, LocalDate to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                SELECT + " WHERE member = ? AND day BETWEEN ? AND ? ORDER BY day, kind, night")) {
            return rows(select, member, from.toString(), to.toString());
        }
    }

    private static List<Worked> rows(PreparedStatement select, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            select.setString(i + 1, values[i]);
        }
        List<Worked> all = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(new Worked(
                        row.getString(1),
                        LocalDate.parse(row.getString(2)),
                        Kind.valueOf(row.getString(3)),
                        row.getBoolean(4),
                        row.getInt(5)));
            }
        }
        return all;
    }

    /** What stands of days, both included, by member and day. */
    static Map<WorkedDay.Key, WorkedDay> days(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        return WorkedDay.of(worked(connection, from, to)).stream()
                .collect(Collectors.toMap(WorkedDay::key, Function.identity()));
    }

    /** What stands of a member's day. */
    static WorkedDay load(Connection connection, String member, LocalDate day) throws SQLException {
        return WorkedDay.of(worked(connection, member, day, day)).stream()
                .findFirst()
                .orElseGet(() -> WorkedDay.idle(member, day));
    }

    /** Writes a day over what stood. */
    static void save(Connection connection, WorkedDay day) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM timesheet_worked WHERE day = ? AND member = ?")) {
            delete.setString(1, day.day().toString());
            delete.setString(2, day.member());
            delete.executeUpdate();
        }
        add(connection, day);
    }

    /** Writes a day of which nothing stood. */
    static void add(Connection connection, WorkedDay day) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO timesheet_worked VALUES (?, ?, ?, ?, ?)")) {
            for (Portion one : day.portions()) {
                insert.setString(1, day.day().toString());
                insert.setString(2, day.member());
                insert.setString(3, one.kind().name());
                insert.setBoolean(4, one.night());
                insert.setInt(5, one.minutes());
                insert.executeUpdate();
            }
        }
    }

    /** Keeps what stood before an entry corrected it. */
    static void keep(Connection connection, Entry entry, Correction correction) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO timesheet_correction VALUES (?, ?, ?, ?)")) {
            insert.setString(1, correction.was().day().toString());
            insert.setString(2, correction.was().member());
            insert.setLong(3, entry.seq());
            insert.setBytes(4, Json.write(correction));
            insert.executeUpdate();
        }
    }

    /** What stood before of those days, both included, the oldest of a member's day first. */
    static List<Correction> corrections(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        List<Correction> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT body FROM timesheet_correction WHERE day BETWEEN ? AND ? ORDER BY day, member, entry")) {
            select.setString(1, from.toString());
            select.setString(2, to.toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(read(row.getBytes(1)));
                }
            }
        }
        return all;
    }

    private static Correction read(byte[] body) {
        try {
            return Json.read(body, Correction.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of corrected time cannot be read", e);
        }
    }
}
