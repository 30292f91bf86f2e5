package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** A table of contents under their SHA-256, with the columns digest and content. */
enum ContentStore {
    KEPT("kept"),
    ENTRUSTED("entrusted");

    private final String table;

    ContentStore(String table) {
        this.table = table;
    }

    void add(Connection connection, Digest digest, byte[] content) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " (digest, content) VALUES (?, ?)")) {
            insert.setBytes(1, digest.bytes());
            insert.setBytes(2, content);
            insert.executeUpdate();
        }
    }

    /** The content; null when nothing is there under that digest, or when what is there is something else. */
    byte @Nullable [] content(Connection connection, Digest digest) throws SQLException {
        byte[] content = bytes(connection, digest);
        return content != null && Digest.of(content).equals(digest) ? content : null;
    }

    /** What is there under that digest, unchecked; null when nothing is. */
    byte @Nullable [] bytes(Connection connection, Digest digest) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT content FROM " + table + " WHERE digest = ?")) {
            query.setBytes(1, digest.bytes());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }
}
