package kz.esep.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.text.Digest;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The tables that the features' projectors write: made, compared with others, dropped. */
final class ProjectionStore {
    private static final String OWN = """
            CREATE TABLE projection (
              feature TEXT PRIMARY KEY,
              schema TEXT NOT NULL
            ) STRICT;
            """;
    /** What a workspace has besides the projectors' tables. */
    private static final String FIXED =
            JournalStore.SCHEMA + KeptStore.SCHEMA + EntrustedStore.SCHEMA + DraftStore.SCHEMA + OWN;

    private static final String OBJECTS =
            "SELECT name, concat_ws(' ', type, tbl_name, coalesce(sql, '')) FROM sqlite_schema";

    private static final AtomicReference<@Nullable Map<String, String>> KNOWN_FIXTURES = new AtomicReference<>();

    private final List<Projector> projectors = new ArrayList<>();
    private final Map<String, Projector> byType = new HashMap<>();

    ProjectionStore(List<Projector> features) {
        projectors.add(new KeptStore());
        projectors.add(new EntrustedStore());
        projectors.addAll(features);
        Set<String> names = new HashSet<>();
        for (Projector projector : projectors) {
            if (!names.add(projector.feature()) || projector.schema().indexOf('"') >= 0) {
                throw new IllegalArgumentException("the projector of " + projector.feature());
            }
            for (EntryType<?> type : projector.types()) {
                if (byType.put(type.name(), projector) != null) {
                    throw new IllegalArgumentException(type.name() + " belongs to two projectors");
                }
            }
        }
    }

    /** Brings the tables up to date with one entry. */
    void apply(Connection connection, Entry entry) throws SQLException {
        projector(entry).apply(connection, entry);
    }

    private Projector projector(Entry entry) {
        Projector projector = byType.get(entry.type());
        if (projector == null) {
            throw new Refused("store", "newer-entry", entry.seq(), entry.type(), entry.version());
        }
        return projector;
    }

    /** Brings the tables up to date with many entries, of whichever features. */
    Replaying replaying(Connection connection) {
        Map<Projector, Replaying> each = new LinkedHashMap<>();
        projectors.forEach(projector -> each.put(projector, projector.replaying(connection)));
        return new Replaying() {
            @Override
            public Change read(Entry entry) {
                return Objects.requireNonNull(each.get(projector(entry))).read(entry);
            }

            @Override
            public void write() throws SQLException {
                for (Replaying one : each.values()) {
                    one.write();
                }
            }
        };
    }

    boolean knows(EntryType<?> type) {
        Projector projector = byType.get(type.name());
        return projector != null && projector.types().contains(type);
    }

    /** Makes every table of a workspace, empty. */
    void create(Connection connection) throws SQLException {
        FileStore.run(connection, FIXED);
        createProjections(connection);
    }

    private void createProjections(Connection connection) throws SQLException {
        for (Projector projector : projectors) {
            FileStore.run(connection, projector.schema());
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO projection (feature, schema) VALUES (?, ?)")) {
                insert.setString(1, projector.feature());
                insert.setString(2, schemaDigest(projector));
                insert.executeUpdate();
            }
        }
    }

    /** Writes the projectors' tables anew from the journal, in the transaction under way. */
    void rewrite(Connection connection, Progress progress) throws SQLException {
        recreate(connection);
        new Replay(this).run(Looks.alone(connection), connection, progress);
    }

    /** Drops the projectors' tables, those of an older program too, and makes them anew, empty. */
    private void recreate(Connection connection) throws SQLException {
        Set<String> fixed = fixtures().keySet();
        FileStore.run(connection, "PRAGMA defer_foreign_keys=ON");
        for (String type : List.of("trigger", "view", "table")) {
            for (String name : names(connection, type)) {
                if (!fixed.contains(name)) {
                    FileStore.run(connection, "DROP " + type + " IF EXISTS [" + name.replace("]", "") + "]");
                }
            }
        }
        FileStore.run(connection, "DELETE FROM projection");
        createProjections(connection);
    }

    /**
     * Whether another version of the program made the tables, so that they are to be rebuilt.
     *
     * @throws Refused when a feature that this program does not have wrote some of them
     */
    boolean isStale(Connection connection) throws SQLException {
        Map<String, String> known = new HashMap<>();
        projectors.forEach(projector -> known.put(projector.feature(), schemaDigest(projector)));
        Map<String, String> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT feature, schema FROM projection");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.put(name(row), row.getString(2));
            }
        }
        for (String feature : found.keySet()) {
            if (!known.containsKey(feature)) {
                throw new Refused("store", "newer-feature", feature);
            }
        }
        return !found.equals(known);
    }

    /** Every table. */
    List<String> tables() {
        return projectors.stream()
                .flatMap(projector -> projector.tables().stream())
                .toList();
    }

    /** Names of whatever is made otherwise in one file than in the other, or is in one of them only. */
    static Set<String> differentStructures(Connection live, Connection fresh) throws SQLException {
        Map<String, String> wanted = objects(fresh);
        Map<String, String> found = structure(live);
        Set<String> different = new HashSet<>();
        wanted.forEach((name, sql) -> {
            if (!Objects.equals(found.get(name), sql)) {
                different.add(name);
            }
        });
        found.keySet().stream().filter(name -> !wanted.containsKey(name)).forEach(different::add);
        return different;
    }

    /** Names of the structures that differ from those every workspace has, such as a dropped trigger. */
    static List<String> brokenFixtures(Connection live) throws SQLException {
        Map<String, String> found = structure(live);
        return fixtures().entrySet().stream()
                .filter(wanted -> !Objects.equals(found.get(wanted.getKey()), wanted.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A file's objects; one that an older program made, without drafts, is given them. */
    private static Map<String, String> structure(Connection live) throws SQLException {
        Map<String, String> found = objects(live);
        found.putIfAbsent(DraftStore.TABLE, Objects.requireNonNull(fixtures().get(DraftStore.TABLE)));
        return found;
    }

    private static Map<String, String> fixtures() throws SQLException {
        Map<String, String> known = KNOWN_FIXTURES.get();
        if (known == null) {
            try (Connection scratch = FileStore.scratch()) {
                FileStore.run(scratch, FIXED);
                known = Collections.unmodifiableMap(objects(scratch));
                KNOWN_FIXTURES.set(known);
            }
        }
        return known;
    }

    private static Map<String, String> objects(Connection connection) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(OBJECTS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                objects.put(name(row), row.getString(2));
            }
        }
        return objects;
    }

    /** The name in a row; a file that another program wrote into may have one without. */
    private static String name(ResultSet row) throws SQLException {
        return String.valueOf(row.getString(1));
    }

    private static List<String> names(Connection connection, String type) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OBJECTS + " WHERE type = ? ORDER BY rowid DESC")) {
            query.setString(1, type);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    names.add(name(row));
                }
            }
        }
        return names;
    }

    private static String schemaDigest(Projector projector) {
        return Digest.of(projector.schema().getBytes(StandardCharsets.UTF_8)).hex();
    }
}
