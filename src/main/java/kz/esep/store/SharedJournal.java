package kz.esep.store;

import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A journal that the files of several stations have in common, kept outside all of them. Each station's file follows it
 * to its end before it adds anything, so every file is a whole workspace and every one has the same chain. It is asked by
 * one thread at a time.
 */
public interface SharedJournal {

    /**
     * Some entries from that number on, in order, as they were added; none at the end. They are not checked.
     *
     * @throws Refused when it cannot be reached
     */
    List<Entry> from(long seq);

    /**
     * The content that the entry of that number keeps or entrusts, not checked; null when there is none.
     *
     * @throws Refused when it cannot be reached
     */
    byte @Nullable [] content(long seq);

    /**
     * Waits until no other station adds anything, and keeps the others waiting until the turn is closed.
     *
     * @throws Refused when it cannot be reached, or another station has kept its turn for too long
     */
    Turn turn();

    /**
     * The same of one that may not have been begun yet.
     *
     * @throws Refused as {@link #turn}, or when it may not be begun here
     */
    Turn first();

    /** Additions that become visible to the others together, or not at all where they are not committed. */
    interface Turn extends AutoCloseable {
        /** Adds an entry at the end, with what it keeps or entrusts. */
        void add(Entry entry, byte @Nullable [] content);

        /** Forgets an entrusted secret. */
        void destroy(Digest secret);

        /**
         * Ends the turn.
         *
         * @throws Refused when nothing was added, or when nobody can know whether it was
         */
        void commit();

        @Override
        void close();
    }
}
