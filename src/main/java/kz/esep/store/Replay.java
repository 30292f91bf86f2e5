package kz.esep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Reads a journal from its first entry to its last, checks the chain and writes the tables that follow from it. */
final class Replay {
    private final ProjectionStore projections;
    private @Nullable Founding founding;
    private @Nullable Head head;
    private boolean stale;
    private int tables;
    private long files;

    Replay(ProjectionStore projections) {
        this.projections = projections;
    }

    /** What the first entry says; null until it is read. */
    @Nullable
    Founding founding() {
        return founding;
    }

    /** The last entry whose chain holds; null when none does. */
    @Nullable
    Head head() {
        return head;
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

    /**
     * Checks the journal of one connection and applies it to the empty tables of another, or of the same.
     *
     * @throws Refused at the first entry that is not what its hash says, or that a newer program wrote
     */
    void run(Connection from, Connection to) throws SQLException {
        try {
            new JournalStore(from).each(entry -> {
                Founding workspace = follow(entry);
                project(to, entry);
                head = new Head(entry.seq(), entry.hash());
                founding = workspace;
            });
        } catch (JournalStore.BadRow e) {
            throw because(e, new Refused("store", "chain-broken", next()));
        }
        if (head == null) {
            throw new Refused("store", "chain-broken", 1L);
        }
    }

    private long next() {
        return head == null ? 1 : head.length() + 1;
    }

    private Founding follow(Entry entry) {
        Founding workspace = founding == null ? founded(entry) : founding;
        var previous = head == null ? workspace.electionPackage() : head.hash();
        boolean follows = entry.seq() == next()
                && entry.previous().equals(previous)
                && entry.hash().equals(Entry.hash(workspace.workspace(), entry));
        if (!follows) {
            throw new Refused("store", "chain-broken", next());
        }
        return workspace;
    }

    private static Founding founded(Entry entry) {
        try {
            return entry.read(KeptStore.FOUNDED);
        } catch (IllegalStateException e) {
            throw because(e, new Refused("store", "chain-broken", 1L));
        }
    }

    private void project(Connection to, Entry entry) {
        try {
            projections.apply(to, entry);
        } catch (Refused e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw because(e, new Refused("store", "unreadable-entry", entry.seq(), entry.type()));
        }
    }

    private static Refused because(Exception cause, Refused refused) {
        refused.initCause(cause);
        return refused;
    }

    /** Everything that is wrong with an open file: its structure, chain, tables and kept files. */
    List<Message> problems(Connection live, Path file) throws SQLException {
        List<Message> problems = new ArrayList<>();
        try (Connection fresh = FileStore.scratch()) {
            for (String name : ProjectionStore.brokenFixtures(live)) {
                problems.add(Message.of("store", "structure-altered", name));
            }
            stale = projections.isStale(live);
            projections.create(fresh);
            run(live, fresh);
            if (!stale) {
                for (String table : projections.differences(live, fresh)) {
                    problems.add(Message.of("store", "table-altered", table));
                }
                tables = projections.count();
            }
            String kept = KeptStore.firstDifference(live, fresh);
            files = FileStore.number(fresh, "SELECT count(*) FROM workspace_kept");
            if (kept != null) {
                problems.add(Message.of("store", "kept-altered", kept.substring(0, 16)));
            }
            checkIndexes(live, file, problems);
        } catch (Refused e) {
            problems.add(e.reason());
        } catch (SQLException e) {
            if (!Trouble.isDamage(e) && problems.isEmpty()) {
                throw e;
            }
            problems.add(Message.of("store", "damaged", String.valueOf(file.getFileName())));
        }
        return problems;
    }

    /** An index may disagree with its table although every row read in order is right. */
    private static void checkIndexes(Connection live, Path file, List<Message> problems) throws SQLException {
        if (problems.isEmpty() && !FileStore.isSound(live)) {
            problems.add(Message.of("store", "damaged", String.valueOf(file.getFileName())));
        }
    }
}
