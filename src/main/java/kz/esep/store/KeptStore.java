package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Kept files under their SHA-256. Each one is named by a {@code workspace.kept} entry, so that one that vanished or was
 * slipped in is found.
 */
final class KeptStore implements Projector {
    static final String SCHEMA = """
            CREATE TABLE kept (
              digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
              content BLOB NOT NULL
            ) STRICT;
            CREATE TRIGGER kept_once BEFORE INSERT ON kept
            WHEN EXISTS (SELECT 1 FROM kept WHERE digest = NEW.digest)
            BEGIN SELECT RAISE(ABORT, 'a kept file is never replaced'); END;
            CREATE TRIGGER kept_stays BEFORE UPDATE ON kept
            BEGIN SELECT RAISE(ABORT, 'a kept file is never changed'); END;
            CREATE TRIGGER kept_lasts BEFORE DELETE ON kept
            BEGIN SELECT RAISE(ABORT, 'a kept file is never deleted'); END;
            """;

    /**
     * The body of {@code workspace.kept}.
     *
     * @param size bytes
     */
    record Kept(Digest digest, long size) {}

    /**
     * The body of {@code workspace.rebuilt}.
     *
     * @param tables which did not agree with the journal
     */
    record Rebuilt(List<String> tables) {
        Rebuilt {
            tables = List.copyOf(tables);
        }
    }

    static final EntryType<Founding> FOUNDED = EntryType.first("workspace.founded", Founding.class);
    static final EntryType<Kept> KEPT = EntryType.first("workspace.kept", Kept.class);
    static final EntryType<Rebuilt> REBUILT = EntryType.first("workspace.rebuilt", Rebuilt.class);

    /** Digest of the first kept or entrusted content that is not what the journal says, in hexadecimal; null when all are. */
    static @Nullable String firstDifference(Connection live, Connection fresh) throws SQLException {
        String kept = firstDifference(live, "kept", fresh, "workspace_kept");
        return kept != null ? kept : firstDifference(live, "entrusted", fresh, "workspace_entrusted");
    }

    private static @Nullable String firstDifference(Connection live, String contents, Connection fresh, String names)
            throws SQLException {
        try (PreparedStatement named = fresh.prepareStatement("SELECT digest FROM " + names + " ORDER BY digest");
                ResultSet name = named.executeQuery();
                PreparedStatement held =
                        live.prepareStatement("SELECT digest, content FROM " + contents + " ORDER BY digest");
                ResultSet file = held.executeQuery()) {
            while (name.next()) {
                byte[] digest = name.getBytes(1);
                if (!file.next()
                        || !Arrays.equals(digest, file.getBytes(1))
                        || !Arrays.equals(digest, Digest.sha256().digest(file.getBytes(2)))) {
                    return Digest.wrap(digest).hex();
                }
            }
            return file.next() ? Digest.of(file.getBytes(1)).hex() : null;
        }
    }

    @Override
    public String feature() {
        return "workspace";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(FOUNDED, KEPT, REBUILT);
    }

    @Override
    public String schema() {
        return """
               CREATE TABLE workspace_kept (
                 digest BLOB PRIMARY KEY,
                 size INTEGER NOT NULL,
                 seq INTEGER NOT NULL
               ) STRICT;
               """;
    }

    @Override
    public List<String> tables() {
        return List.of("workspace_kept");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        if (!entry.type().equals(KEPT.name())) {
            return;
        }
        Kept kept = entry.read(KEPT);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO workspace_kept (digest, size, seq) VALUES (?, ?, ?)")) {
            insert.setBytes(1, kept.digest().bytes());
            insert.setLong(2, kept.size());
            insert.setLong(3, entry.seq());
            insert.executeUpdate();
        }
    }
}
