package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Digest;

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

    /**
     * The body of {@code workspace.restored}: where the file went on from.
     *
     * @param length entries in the backup
     * @param head hash of the last of them
     */
    record Restored(long length, Digest head) {}

    /** The body of {@code workspace.shared}: from here on the journal is one that several stations have in common. */
    record Shared() {}

    static final EntryType<Founding> FOUNDED = EntryType.first("workspace.founded", Founding.class);
    static final EntryType<Kept> KEPT = EntryType.first("workspace.kept", Kept.class);
    static final EntryType<Rebuilt> REBUILT = EntryType.first("workspace.rebuilt", Rebuilt.class);
    static final EntryType<Restored> RESTORED = EntryType.first("workspace.restored", Restored.class);
    static final EntryType<Shared> SHARED = EntryType.first("workspace.shared", Shared.class);

    @Override
    public String feature() {
        return "workspace";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(FOUNDED, KEPT, REBUILT, RESTORED, SHARED);
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
