package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Digest;

/**
 * The only content that can be destroyed: secrets without which sealed personal data stays closed for ever. The journal
 * keeps their digests, and says when they were destroyed.
 */
final class EntrustedStore implements Projector {
    static final String SCHEMA = """
            CREATE TABLE entrusted (
              digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
              content BLOB NOT NULL
            ) STRICT;
            CREATE TRIGGER entrusted_stays BEFORE UPDATE ON entrusted
            BEGIN SELECT RAISE(ABORT, 'an entrusted secret is never changed'); END;
            """;

    /** The body of {@code workspace.entrusted} and of {@code workspace.destroyed}. */
    record Secret(Digest digest) {}

    static final EntryType<Secret> ENTRUSTED = EntryType.first("workspace.entrusted", Secret.class);
    static final EntryType<Secret> DESTROYED = EntryType.first("workspace.destroyed", Secret.class);

    static void destroy(Connection connection, Digest digest) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM entrusted WHERE digest = ?")) {
            delete.setBytes(1, digest.bytes());
            delete.executeUpdate();
        }
    }

    @Override
    public String feature() {
        return "entrusted";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(ENTRUSTED, DESTROYED);
    }

    @Override
    public String schema() {
        return """
               CREATE TABLE workspace_entrusted (digest BLOB PRIMARY KEY) STRICT;
               """;
    }

    @Override
    public List<String> tables() {
        return List.of("workspace_entrusted");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        boolean entrusted = entry.type().equals(ENTRUSTED.name());
        Secret secret = entry.read(entrusted ? ENTRUSTED : DESTROYED);
        try (PreparedStatement change = connection.prepareStatement(
                entrusted
                        ? "INSERT INTO workspace_entrusted (digest) VALUES (?)"
                        : "DELETE FROM workspace_entrusted WHERE digest = ?")) {
            change.setBytes(1, secret.digest().bytes());
            change.executeUpdate();
        }
    }
}
