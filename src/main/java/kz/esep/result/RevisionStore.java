package kz.esep.result;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** The revisions of this commission's own result file. */
final class RevisionStore {
    static final String SCHEMA = """
            CREATE TABLE result_revision (
              revision INTEGER PRIMARY KEY,
              name TEXT NOT NULL,
              file TEXT NOT NULL UNIQUE,
              size INTEGER NOT NULL,
              record TEXT NOT NULL,
              content TEXT NOT NULL,
              missing INTEGER NOT NULL,
              codes TEXT,
              signed_at TEXT NOT NULL,
              seq INTEGER NOT NULL
            ) STRICT;
            """;

    private RevisionStore() {}

    static void add(Connection connection, Exported exported, Entry entry) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO result_revision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, exported.revision());
            insert.setString(2, exported.name());
            insert.setString(3, exported.file().hex());
            insert.setLong(4, exported.size());
            insert.setString(5, exported.record().hex());
            insert.setString(6, exported.content().hex());
            insert.setInt(7, exported.missing());
            Digest codes = exported.codes();
            insert.setString(8, codes == null ? null : codes.hex());
            insert.setString(9, entry.time().toString());
            insert.setLong(10, entry.seq());
            insert.executeUpdate();
        }
    }

    static List<Revision> all(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM result_revision ORDER BY revision");
                ResultSet row = query.executeQuery()) {
            List<Revision> revisions = new ArrayList<>();
            while (row.next()) {
                revisions.add(new Revision(
                        row.getInt("revision"),
                        row.getString("name"),
                        new Digest(row.getString("file")),
                        row.getLong("size"),
                        new Digest(row.getString("record")),
                        new Digest(row.getString("content")),
                        row.getInt("missing"),
                        codes(row),
                        Instant.parse(row.getString("signed_at")),
                        row.getLong("seq")));
            }
            return revisions;
        }
    }

    private static @Nullable Digest codes(ResultSet row) throws SQLException {
        String codes = row.getString("codes");
        return codes == null ? null : new Digest(codes);
    }

    static @Nullable Revision latest(Connection connection) throws SQLException {
        List<Revision> all = all(connection);
        return all.isEmpty() ? null : all.getLast();
    }
}
