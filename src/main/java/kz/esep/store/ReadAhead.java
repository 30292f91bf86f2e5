package kz.esep.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/**
 * A journal's entries, some at a time. While some are used, the next ones are hashed and read on another thread: that
 * takes as long as to apply them, and needs nothing but the entries themselves. It ends where nothing more can be read;
 * why, is told to whoever asks for those entries without it.
 */
final class ReadAhead implements Iterator<List<ReadAhead.Ready>> {
    /** So many times some, since not all take equally long to apply. */
    private static final int AHEAD = 8;

    /**
     * One entry.
     *
     * @param hash the one that it should have
     * @param change what it says; where it could not be read, applying it fails
     */
    record Ready(Entry entry, Digest hash, Replaying.Change change) {

        static Ready of(String workspace, Replaying tables, Entry entry) {
            return new Ready(entry, Entry.hash(workspace, entry), change(tables, entry));
        }

        private static Replaying.Change change(Replaying tables, Entry entry) {
            try {
                return tables.read(entry);
            } catch (RuntimeException e) {
                return () -> {
                    throw e;
                };
            }
        }
    }

    private final String workspace;
    private final Looks from;
    private final Replaying tables;
    private final Deque<ForkJoinTask<List<Ready>>> begun = new ArrayDeque<>();
    private List<Entry> next;

    /** Begins with these entries and goes on with those after them. */
    ReadAhead(String workspace, List<Entry> first, Looks from, Replaying tables) {
        this.workspace = workspace;
        this.from = from;
        this.tables = tables;
        this.next = first;
    }

    @Override
    public boolean hasNext() {
        begin();
        return !begun.isEmpty();
    }

    @Override
    public List<Ready> next() {
        begin();
        return begun.remove().join();
    }

    private void begin() {
        while (begun.size() < AHEAD && !next.isEmpty()) {
            List<Entry> some = next;
            begun.add(ForkJoinPool.commonPool().submit(() -> ready(some)));
            next = after(some.getLast());
        }
    }

    private List<Ready> ready(List<Entry> some) {
        return some.stream().map(entry -> Ready.of(workspace, tables, entry)).toList();
    }

    private List<Entry> after(Entry last) {
        try {
            return from.look(journal -> new JournalStore(journal).some(last.seq() + 1));
        } catch (SQLException | Refused e) {
            return List.of();
        }
    }
}
