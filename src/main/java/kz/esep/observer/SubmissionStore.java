package kz.esep.observer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Sealed;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The table of what was handed in, with the texts sealed. */
final class SubmissionStore {
    static final String TABLE = "observer_submission";
    static final String SCHEMA =
            "CREATE TABLE observer_submission (number INTEGER PRIMARY KEY, submission BLOB NOT NULL) STRICT;";

    private static final String SELECT = "SELECT submission FROM observer_submission";

    private SubmissionStore() {}

    /**
     * Something handed in, as the table has it.
     *
     * @param answered when; null until then, as is {@code answer}
     */
    record Row(
            long number,
            String precinct,
            String observer,
            Submission.Kind kind,
            Moment received,
            Sealed about,
            @Nullable Moment answered,
            @Nullable Sealed answer) {
        Row answered(Moment at, Sealed what) {
            return new Row(number, precinct, observer, kind, received, about, at, what);
        }
    }

    /** The number of what is handed in next. */
    static long nextNumber(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM observer_submission");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1) + 1;
        }
    }

    /** All of it, in the order of the numbers. */
    static List<Row> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " ORDER BY number")) {
            return rows(select);
        }
    }

    /** The one of that number; null when there is none. */
    static @Nullable Row find(Connection connection, long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE number = ?")) {
            select.setLong(1, number);
            List<Row> rows = rows(select);
            return rows.isEmpty() ? null : rows.getFirst();
        }
    }

    static void save(Connection connection, Row row) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO observer_submission VALUES (?, ?)")) {
            insert.setLong(1, row.number());
            insert.setBytes(2, Json.write(row));
            insert.executeUpdate();
        }
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(Json.read(row.getBytes(1), Row.class));
            }
            return rows;
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of what was handed in cannot be read", e);
        }
    }
}
