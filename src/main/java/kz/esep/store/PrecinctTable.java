package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.esep.text.Json;

/**
 * A table of a projection with a row, kept as JSON, for each precinct of which anything was ever said.
 *
 * @param name of the table
 * @param untouched what stands for a precinct, by its number, that has no row
 */
public record PrecinctTable<T>(String name, Class<T> type, Function<String, T> untouched) {

    /** The statement that creates it. */
    public String schema() {
        return """
            CREATE TABLE %s (
              precinct TEXT NOT NULL PRIMARY KEY,
              body BLOB NOT NULL
            ) STRICT;
            """.formatted(name);
    }

    /** What is known of a precinct. */
    public T load(Connection connection, String precinct) throws SQLException {
        try (PreparedStatement statement = loading(connection)) {
            return load(statement, precinct);
        }
    }

    private PreparedStatement loading(Connection connection) throws SQLException {
        return connection.prepareStatement("SELECT body FROM " + name + " WHERE precinct = ?");
    }

    private T load(PreparedStatement statement, String precinct) throws SQLException {
        statement.setString(1, precinct);
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? read(row.getBytes(1)) : untouched.apply(precinct);
        }
    }

    /** Every precinct that has a row, by its number. */
    public Map<String, T> all(Connection connection) throws SQLException {
        Map<String, T> all = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT precinct, body FROM " + name);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.put(row.getString(1), read(row.getBytes(2)));
            }
        }
        return all;
    }

    private T read(byte[] body) {
        try {
            return Json.read(body, type);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a row of " + name + " cannot be read", e);
        }
    }

    /** What an act does to the rows of its precincts. */
    public interface Act<T> {
        void on(Changes<T> changes) throws SQLException;
    }

    /** The changes of one act, which may be about every precinct of a commission. */
    public interface Changes<T> {
        void change(String precinct, UnaryOperator<T> turn) throws SQLException;
    }

    /** Changes rows; the statements are prepared once, however many rows that are. */
    public void change(Connection connection, Act<T> act) throws SQLException {
        try (PreparedStatement load = loading(connection);
                PreparedStatement save = connection.prepareStatement(
                        "INSERT INTO " + name
                                + " (precinct, body) VALUES (?, ?) ON CONFLICT (precinct) DO UPDATE SET body = excluded.body")) {
            act.on((precinct, turn) -> {
                save.setString(1, precinct);
                save.setBytes(2, Json.write(turn.apply(load(load, precinct))));
                save.executeUpdate();
            });
        }
    }
}
