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

/** The table of persons present: what is known of each, with the particulars sealed. */
final class ObserverStore {
    static final String TABLE = "observer_person";
    static final String SCHEMA = """
            CREATE TABLE observer_person (
              number INTEGER PRIMARY KEY,
              precinct TEXT NOT NULL,
              digest TEXT NOT NULL,
              person BLOB NOT NULL
            ) STRICT;
            CREATE INDEX observer_person_digest ON observer_person (digest);
            """;

    private static final String SELECT = "SELECT person FROM observer_person";

    private ObserverStore() {}

    /**
     * A person as the table has it.
     *
     * @param observer without what is sealed
     * @param removal the sealed reason of the removal; null without one
     */
    record Row(
            Observer observer,
            Sealed particulars,
            String digest,
            @Nullable Sealed removal) {
        Row with(Observer changed) {
            return new Row(changed, particulars, digest, removal);
        }
    }

    /** The id of whoever is registered next. */
    static String nextId(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM observer_person");
                ResultSet row = select.executeQuery()) {
            row.next();
            return "o" + (row.getLong(1) + 1);
        }
    }

    /** Everybody who was ever registered, in that order. */
    static List<Row> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " ORDER BY number")) {
            return rows(select);
        }
    }

    /** The one of that id; null when there is none. */
    static @Nullable Row find(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE number = ?")) {
            select.setLong(1, number(id));
            List<Row> rows = rows(select);
            return rows.isEmpty() ? null : rows.getFirst();
        }
    }

    /** Those whose identity document has that digest. */
    static List<Row> of(Connection connection, String digest) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE digest = ? ORDER BY number")) {
            select.setString(1, digest);
            return rows(select);
        }
    }

    static void save(Connection connection, Row row) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO observer_person VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, number(row.observer().id()));
            insert.setString(2, row.observer().precinct());
            insert.setString(3, row.digest());
            insert.setBytes(4, Json.write(row));
            insert.executeUpdate();
        }
    }

    /** The number in an id; 0, which nobody has, where it is not one. */
    private static long number(String id) {
        return id.matches("o[1-9][0-9]{0,8}") ? Long.parseLong(id.substring(1)) : 0;
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rows.add(Json.read(row.getBytes(1), Row.class));
            }
            return rows;
        } catch (Json.BadJson e) {
            throw new IllegalStateException("a person's row cannot be read", e);
        }
    }
}
