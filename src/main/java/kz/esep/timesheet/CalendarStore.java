package kz.esep.timesheet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of days whose kind the commission named. */
final class CalendarStore {
    static final List<String> TABLES = List.of("timesheet_calendar");
    static final String SCHEMA = """
            CREATE TABLE timesheet_calendar (
              day TEXT NOT NULL PRIMARY KEY,
              kind TEXT NOT NULL,
              source TEXT NOT NULL
            ) STRICT;
            """;

    private CalendarStore() {}

    static WorkCalendar load(Connection connection) throws SQLException {
        List<WorkCalendar.Named> all = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT day, kind, source FROM timesheet_calendar");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(new WorkCalendar.Named(
                        LocalDate.parse(row.getString(1)), Kind.valueOf(row.getString(2)), row.getString(3)));
            }
        }
        return WorkCalendar.of(all);
    }

    static void save(Connection connection, WorkCalendar.Named day) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO timesheet_calendar VALUES (?, ?, ?)")) {
            insert.setString(1, day.day().toString());
            insert.setString(2, day.kind().name());
            insert.setString(3, day.source());
            insert.executeUpdate();
        }
    }
}
