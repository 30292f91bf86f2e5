package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * A table of a projection with rows, kept as JSON, that are numbered from 1 and never deleted.
 *
 * @param name of the table
 * @param prefix what stands before the number in an id, such as {@code m}; may be empty
 * @param id of a row
 * @param digest by which rows can be found; empty where they never are
 */
public record NumberedTable<R>(
        String name, String prefix, Class<R> type, Function<R, String> id, Function<R, String> digest) {

    /** The statements that create it. */
    public String schema() {
        return """
            CREATE TABLE %1$s (
              number INTEGER PRIMARY KEY,
              digest TEXT NOT NULL,
              body BLOB NOT NULL
            ) STRICT;
            CREATE INDEX %1$s_digest ON %1$s (digest);
            """.formatted(name);
    }

    /** The id of the next row. */
    public String nextId(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT coalesce(max(number), 0) FROM " + name);
                ResultSet row = select.executeQuery()) {
            row.next();
            return prefix + (row.getLong(1) + 1);
        }
    }

    /** Every row, in the order of the numbers. */
    public List<R> all(Connection connection) throws SQLException {
        try (PreparedStatement select = select(connection, "")) {
            return rows(select);
        }
    }

    /** The row of that id; null when there is none. */
    public @Nullable R find(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = select(connection, " WHERE number = ?")) {
            select.setLong(1, number(id));
            List<R> rows = rows(select);
            return rows.isEmpty() ? null : rows.getFirst();
        }
    }

    /** The rows of that digest. */
    public List<R> of(Connection connection, String wanted) throws SQLException {
        try (PreparedStatement select = select(connection, " WHERE digest = ?")) {
            select.setString(1, wanted);
            return rows(select);
        }
    }

    /** Keeps a row in the place of the one with its id. */
    public void save(Connection connection, R row) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO " + name + " VALUES (?, ?, ?)")) {
            insert.setLong(1, number(id.apply(row)));
            insert.setString(2, digest.apply(row));
            insert.setBytes(3, Json.write(row));
            insert.executeUpdate();
        }
    }

    private PreparedStatement select(Connection connection, String where) throws SQLException {
        return connection.prepareStatement("SELECT body FROM " + name + where + " ORDER BY number");
    }

    /** The number in an id; 0, which no row has, where it is not one. */
    private long number(String of) {
        return of.matches(prefix + "[1-9][0-9]{0,8}") ? Long.parseLong(of.substring(prefix.length())) : 0;
    }

    private List<R> rows(PreparedStatement select) throws SQLException {
        List<R> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(Json.read(row.getBytes(1), type));
            }
            return rows;
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of " + name + " cannot be read", e);
        }
    }
}
