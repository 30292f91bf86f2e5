package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Digest;

/**
 * Drafts: the one table beside the journal that is no projection and names nothing in it (decision 0007). Replay and
 * compare look at its structure only, and a file of an older program that lacks it gets it when it is opened to work.
 */
final class DraftStore {
    static final String TABLE = "draft";

    /** Without a rowid, so that the table is one object of the schema. The digest finds a damaged draft. */
    static final String SCHEMA = """
            CREATE TABLE draft (
              person TEXT NOT NULL,
              place TEXT NOT NULL,
              saved INTEGER NOT NULL,
              digest BLOB NOT NULL CHECK (length(digest) = 32),
              content BLOB NOT NULL,
              PRIMARY KEY (place, person)
            ) STRICT, WITHOUT ROWID;
            """;

    private static final String COLUMNS = "SELECT person, place, saved, digest, content FROM draft ";
    private static final String SAVE = """
            INSERT INTO draft (person, place, saved, digest, content) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (place, person)
            DO UPDATE SET saved = excluded.saved, digest = excluded.digest, content = excluded.content""";

    private DraftStore() {}

    /** Makes the table where an older program has not. */
    static void prepare(Connection connection) throws SQLException {
        FileStore.run(connection, SCHEMA.replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS"));
    }

    static void save(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SAVE)) {
            insert.setString(1, draft.person());
            insert.setString(2, draft.place());
            insert.setLong(3, draft.saved().toEpochMilli());
            insert.setBytes(4, Digest.of(draft.content()).bytes());
            insert.setBytes(5, draft.content());
            insert.executeUpdate();
        }
    }

    static void drop(Connection connection, String person, String place) throws SQLException {
        change(connection, "DELETE FROM draft WHERE person = ? AND place = ?", person, place);
    }

    static void dropAll(Connection connection, String place) throws SQLException {
        change(connection, "DELETE FROM draft WHERE place = ?", place);
    }

    private static void change(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }

    /** The draft of that person at that place: one or none. A damaged one counts as none. */
    static List<Draft> at(Connection connection, String person, String place) throws SQLException {
        return drafts(connection, "WHERE person = ? AND place = ?", person, place);
    }

    /** Every draft of that person, the newest first. */
    static List<Draft> of(Connection connection, String person) throws SQLException {
        return drafts(connection, "WHERE person = ? ORDER BY saved DESC, place", person);
    }

    private static List<Draft> drafts(Connection connection, String which, String... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + which)) {
            bind(query, values);
            try (ResultSet row = query.executeQuery()) {
                List<Draft> drafts = new ArrayList<>();
                while (row.next()) {
                    byte[] content = row.getBytes(5);
                    if (Digest.of(content).equals(Digest.wrap(row.getBytes(4)))) {
                        drafts.add(new Draft(
                                row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), content));
                    }
                }
                return drafts;
            }
        }
    }
}
