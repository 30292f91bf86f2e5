package kz.esep.central;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import kz.esep.store.Entry;
import kz.esep.text.Digest;

/** What was said against counted files, and how much of it a confirmation answered. */
final class FlagStore {
    static final String SCHEMA = """
            CREATE TABLE central_flag (
              file TEXT NOT NULL,
              about TEXT NOT NULL,
              seq INTEGER NOT NULL,
              PRIMARY KEY (file, about)
            ) STRICT;
            """;

    private FlagStore() {}

    static void add(Connection connection, Flag flag, Entry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO central_flag VALUES (?, ?, ?)")) {
            insert.setString(1, flag.file().hex());
            insert.setString(2, flag.about().hex());
            insert.setLong(3, entry.seq());
            insert.executeUpdate();
        }
    }

    static Set<Flag> all(Connection connection) throws SQLException {
        return flags(connection, "SELECT file, about FROM central_flag");
    }

    /** Those that stood in the journal before the latest confirmation of their file. */
    static Set<Flag> answered(Connection connection) throws SQLException {
        return flags(connection, """
                SELECT f.file, f.about FROM central_flag f
                WHERE f.seq < (SELECT max(r.seq) FROM central_ruling r WHERE r.file = f.file AND r.kind = 'confirmed')
                """);
    }

    private static Set<Flag> flags(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            Set<Flag> flags = new HashSet<>();
            while (row.next()) {
                flags.add(new Flag(new Digest(row.getString(1)), new Digest(row.getString(2))));
            }
            return flags;
        }
    }
}
