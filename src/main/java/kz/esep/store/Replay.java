package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Reads a journal from its first entry to its last, checks the chain and writes the tables that follow from it. A
 * journal that grows meanwhile is followed further.
 */
final class Replay {
    private final ProjectionStore projections;
    private @Nullable Founding founding;
    private @Nullable Head head;
    private boolean shared;

    Replay(ProjectionStore projections) {
        this.projections = projections;
    }

    /** Goes on after that head. */
    Replay(ProjectionStore projections, Founding founding, Head head) {
        this.projections = projections;
        this.founding = founding;
        this.head = head;
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

    /** Whether the journal is one that several stations have in common. */
    boolean isShared() {
        return shared;
    }

    /**
     * Checks what the journal has beyond the last entry seen and applies it to tables that are as they were after that
     * entry; empty ones at first.
     *
     * @throws Refused at the first entry that is not what its hash says, or that a newer program wrote
     */
    void run(Looks from, Connection to) throws SQLException {
        run(from, to, Progress.UNHEARD);
    }

    /** The same, telling of the entries that are done, of all. */
    void run(Looks from, Connection to, Progress progress) throws SQLException {
        Replaying tables = projections.replaying(to);
        long all = from.look(JournalStore::length);
        for (List<Entry> some = from.look(this::some); !some.isEmpty(); some = from.look(this::some)) {
            ReadAhead ahead = new ReadAhead(founding(some.getFirst()).workspace(), some, from, tables);
            while (ahead.hasNext()) {
                List<ReadAhead.Ready> ready = ahead.next();
                progress.done(next() - 1, all);
                ready.forEach(this::take);
            }
        }
        tables.write();
        if (head == null) {
            throw new Refused("store", "chain-broken", 1L);
        }
    }

    /**
     * Checks one more entry and applies it.
     *
     * @throws Refused as {@link #run}
     */
    void take(Entry entry, Connection to) {
        Digest hash = Entry.hash(founding(entry).workspace(), entry);
        take(new ReadAhead.Ready(entry, hash, () -> projections.apply(to, entry)));
    }

    private void take(ReadAhead.Ready ready) {
        Entry entry = ready.entry();
        Founding workspace = founding(entry);
        follow(workspace, entry, ready.hash());
        project(entry, ready.change());
        head = new Head(entry.seq(), entry.hash());
        founding = workspace;
        shared |= entry.type().equals(KeptStore.SHARED.name());
    }

    private List<Entry> some(Connection journal) throws SQLException {
        try {
            return new JournalStore(journal).some(head == null ? Long.MIN_VALUE : next());
        } catch (JournalStore.BadRow e) {
            throw because(e, new Refused("store", "chain-broken", next()));
        }
    }

    private long next() {
        return head == null ? 1 : head.length() + 1;
    }

    private void follow(Founding workspace, Entry entry, Digest hash) {
        Digest previous = head == null ? workspace.electionPackage() : head.hash();
        boolean follows = entry.seq() == next()
                && entry.previous().equals(previous)
                && entry.hash().equals(hash);
        if (!follows) {
            throw new Refused("store", "chain-broken", next());
        }
    }

    private Founding founding(Entry entry) {
        return founding == null ? founded(entry) : founding;
    }

    private static Founding founded(Entry first) {
        try {
            return first.read(KeptStore.FOUNDED);
        } catch (IllegalStateException e) {
            throw because(e, new Refused("store", "chain-broken", 1L));
        }
    }

    private static void project(Entry entry, Replaying.Change change) {
        try {
            change.apply();
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
}
