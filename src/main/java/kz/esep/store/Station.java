package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The file of one of several stations: it follows their shared journal, believing it no more than a file is believed, and
 * hands over what was added here.
 */
final class Station implements Common {
    private final ProjectionStore projections;
    private final Founding founding;
    private final SharedJournal journal;

    Station(ProjectionStore projections, Founding founding, SharedJournal journal) {
        this.projections = projections;
        this.founding = founding;
        this.journal = journal;
    }

    @Override
    public SharedJournal.Turn turn() {
        return journal.turn();
    }

    @Override
    public boolean isElsewhere() {
        return true;
    }

    /**
     * Checks that the journal still has this file's last entry, and takes over what came after it.
     *
     * @throws Refused when it is another store's, was cut, or does not hold
     */
    @Override
    public Head follow(Connection connection, Head head) throws SQLException {
        Replay replay = new Replay(projections, founding, head);
        List<Entry> some = journal.from(Math.max(1, head.length()));
        if (head.length() > 0) {
            if (some.isEmpty() || !some.getFirst().hash().equals(head.hash())) {
                throw new Refused("store", "shared-other", head.length());
            }
            some = some.subList(1, some.size());
        }
        Head end = head;
        while (!some.isEmpty()) {
            for (Entry entry : some) {
                take(connection, replay, entry);
            }
            end = new Head(some.getLast().seq(), some.getLast().hash());
            some = journal.from(end.length() + 1);
        }
        return end;
    }

    private void take(Connection connection, Replay replay, Entry entry) throws SQLException {
        try {
            replay.take(entry, connection);
        } catch (Refused e) {
            throw e.reason().key().equals("chain-broken") ? broken(entry) : e;
        }
        new JournalStore(connection).append(entry);
        Content content = Content.of(entry);
        if (content != null) {
            keep(connection, content, entry);
        } else if (isDestruction(entry)) {
            EntrustedStore.destroy(connection, digest(entry));
        }
    }

    /** A secret that was destroyed meanwhile is no longer there, and the entry that says so is still to come. */
    private void keep(Connection connection, Content content, Entry entry) throws SQLException {
        byte[] bytes = journal.content(entry.seq());
        if (bytes == null
                ? content.store() == ContentStore.KEPT
                : !Digest.of(bytes).equals(content.digest())) {
            throw broken(entry);
        }
        if (bytes != null) {
            content.store().add(connection, content.digest(), bytes);
        }
    }

    private static Refused broken(Entry entry) {
        return new Refused("store", "shared-broken", entry.seq());
    }

    @Override
    public void push(Connection connection, Head after, SharedJournal.Turn turn) throws SQLException {
        hand(connection, after.length(), turn);
    }

    /** Hands over every entry after that number. */
    static void hand(Connection connection, long after, SharedJournal.Turn turn) throws SQLException {
        JournalStore own = new JournalStore(connection);
        for (List<Entry> some = own.some(after + 1);
                !some.isEmpty();
                some = own.some(some.getLast().seq() + 1)) {
            for (Entry entry : some) {
                Content content = Content.of(entry);
                turn.add(entry, content == null ? null : content.store().content(connection, content.digest()));
                if (isDestruction(entry)) {
                    turn.destroy(digest(entry));
                }
            }
        }
    }

    private static boolean isDestruction(Entry entry) {
        return entry.type().equals(EntrustedStore.DESTROYED.name());
    }

    private static Digest digest(Entry destruction) {
        return destruction.read(EntrustedStore.DESTROYED).digest();
    }

    /** What an entry keeps or entrusts. */
    private record Content(ContentStore store, Digest digest) {
        static @Nullable Content of(Entry entry) {
            if (entry.type().equals(KeptStore.KEPT.name())) {
                return new Content(ContentStore.KEPT, entry.read(KeptStore.KEPT).digest());
            }
            return entry.type().equals(EntrustedStore.ENTRUSTED.name())
                    ? new Content(
                            ContentStore.ENTRUSTED,
                            entry.read(EntrustedStore.ENTRUSTED).digest())
                    : null;
        }
    }
}
