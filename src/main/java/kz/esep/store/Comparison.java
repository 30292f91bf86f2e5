package kz.esep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * Compares everything in a workspace's file with what its journal says. It works in short looks, so that a file in use
 * can be compared: before each look at a table the replay follows the journal to its end, so both are of one moment.
 */
final class Comparison {
    private static final int ROWS = 200;
    /** Digits of a digest that a person is told. */
    private static final int SHOWN = 16;
    /** The tables that name what is kept. */
    private static final List<String> CONTENTS = List.of("workspace_kept", "workspace_entrusted");

    private final ProjectionStore projections;
    private final Path file;
    private final Replay replay;
    private final Progress progress;
    private boolean stale;
    private int tables;
    private long files;
    private long rows;
    private long done;

    Comparison(ProjectionStore projections, Path file) {
        this(projections, file, Progress.UNHEARD);
    }

    /** The same, telling of the replay as its first half and of what is compared with it as the second. */
    Comparison(ProjectionStore projections, Path file, Progress progress) {
        this.projections = projections;
        this.file = file;
        this.progress = progress;
        this.replay = new Replay(projections);
    }

    /** What the first entry says; null until it is read. */
    @Nullable
    Founding founding() {
        return replay.founding();
    }

    /** The last entry whose chain holds; null when none does. */
    @Nullable
    Head head() {
        return replay.head();
    }

    /** Whether the journal is one that several stations have in common. */
    boolean isShared() {
        return replay.isShared();
    }

    /** Whether another version of the program made the tables, so that they were not compared. */
    boolean isStale() {
        return stale;
    }

    /** How many tables were compared with what the replay made. */
    int tables() {
        return tables;
    }

    /** How many kept files were compared with the journal. */
    long files() {
        return files;
    }

    /** Everything that is wrong: the file's structure, its chain, tables and kept files. */
    List<Message> problems(Looks live) throws SQLException {
        List<Message> problems = new ArrayList<>();
        try (Connection fresh = FileStore.scratch()) {
            problems(live, fresh, problems);
        } catch (Stopped e) {
            // What was found before is said all the same.
            if (problems.isEmpty()) {
                throw e;
            }
        } catch (Refused e) {
            problems.add(e.reason());
        } catch (SQLException e) {
            if (!Trouble.isDamage(e) && problems.isEmpty()) {
                throw e;
            }
            problems.add(damaged());
        }
        return problems;
    }

    private void problems(Looks live, Connection fresh, List<Message> problems) throws SQLException {
        for (String name : live.look(ProjectionStore::brokenFixtures)) {
            problems.add(Message.of("store", "structure-altered", name));
        }
        stale = live.look(projections::isStale);
        projections.create(fresh);
        replay.run(live, fresh, (done, all) -> progress.done(done, 2 * all));
        rows = rows(fresh);
        if (!stale) {
            for (String table : differentTables(live, fresh)) {
                problems.add(Message.of("store", "table-altered", table));
            }
            tables = projections.tables().size();
        }
        String content = differentContent(live, fresh);
        if (content != null) {
            problems.add(Message.of("store", "kept-altered", content));
        }
        if (problems.isEmpty() && !live.isSound()) {
            problems.add(damaged());
        }
        progress.done(1, 1);
    }

    private Message damaged() {
        return Message.of("store", "damaged", String.valueOf(file.getFileName()));
    }

    /** Names of the tables that differ after the journal was replayed into empty ones; in alphabetical order. */
    List<String> rebuilt(Connection live, Connection fresh) throws SQLException {
        projections.create(fresh);
        replay.run(Looks.alone(live), fresh);
        return differentTables(Looks.alone(live), fresh);
    }

    private List<String> differentTables(Looks live, Connection fresh) throws SQLException {
        Set<String> different = new TreeSet<>();
        different.addAll(live.look(c -> ProjectionStore.differentStructures(c, fresh)));
        for (String table : projections.tables()) {
            if (!different.contains(table) && !isSame(table, live, fresh)) {
                different.add(table);
            }
        }
        return List.copyOf(different);
    }

    private boolean isSame(String table, Looks live, Connection fresh) throws SQLException {
        Rows rows = new Rows(fresh, table, ROWS);
        List<@Nullable Object[]> found;
        @Nullable Object @Nullable [] last = null;
        do {
            @Nullable Object @Nullable [] after = last;
            found = inStep(live, fresh, c -> rows.after(c, after));
            if (!Rows.same(found, rows.after(fresh, after))) {
                return false;
            }
            last = found.isEmpty() ? null : found.getLast();
            compared(found.size());
        } while (rows.isWhole(found));
        return true;
    }

    /** Asks the file while the replayed tables are of the same moment. */
    private <T extends @Nullable Object> T inStep(Looks live, Connection fresh, Query<T> query) throws SQLException {
        replay.run(live, fresh);
        return live.look(c -> {
            replay.run(Looks.alone(c), fresh);
            return query.from(c);
        });
    }

    /** The beginning of the digest of the first kept or entrusted content that is not what the journal says; null when all are. */
    private @Nullable String differentContent(Looks live, Connection fresh) throws SQLException {
        String kept = differentContent(live, "kept", fresh, "workspace_kept");
        files = FileStore.number(fresh, "SELECT count(*) FROM workspace_kept");
        return kept != null ? kept : differentContent(live, "entrusted", fresh, "workspace_entrusted");
    }

    private @Nullable String differentContent(Looks live, String contents, Connection fresh, String names)
            throws SQLException {
        Rows held = new Rows(fresh, contents, 1);
        Rows named = new Rows(fresh, names, 1);
        @Nullable Object @Nullable [] last = null;
        while (true) {
            @Nullable Object @Nullable [] after = last;
            List<@Nullable Object[]> content = inStep(live, fresh, c -> held.after(c, after));
            List<@Nullable Object[]> name = named.after(fresh, after);
            if (content.isEmpty() && name.isEmpty()) {
                return null;
            }
            if (content.isEmpty() || name.isEmpty() || !isNamed(content.getFirst(), name.getFirst()[0])) {
                return said((name.isEmpty() ? content : name).getFirst()[0]);
            }
            last = content.getFirst();
            compared(1);
        }
    }

    /** How many rows there are to compare; another version's tables are not compared. */
    private long rows(Connection fresh) throws SQLException {
        List<String> compared = new ArrayList<>(CONTENTS);
        if (!stale) {
            compared.addAll(projections.tables());
        }
        long number = 0;
        for (String table : compared) {
            number += FileStore.number(fresh, "SELECT count(*) FROM " + table);
        }
        return number;
    }

    /** So many rows more were found to be as they should. */
    private void compared(int more) {
        done += more;
        progress.done(rows + Math.min(done, rows), 2 * rows);
    }

    /** The beginning of a digest; a file that another program wrote into may have something else in its place. */
    private static String said(@Nullable Object digest) {
        String whole = digest instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(digest);
        return whole.substring(0, Math.min(SHOWN, whole.length()));
    }

    private static boolean isNamed(@Nullable Object[] held, @Nullable Object digest) {
        return Objects.deepEquals(held[0], digest)
                && held[1] instanceof byte[] content
                && Objects.deepEquals(Digest.sha256().digest(content), digest);
    }
}
