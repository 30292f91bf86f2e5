package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** A change of the workspace under way: all of it is recorded or nothing. Not to be used after its work is done. */
public interface Transaction {

    /**
     * Adds an entry to the journal and brings its feature's tables up to date, so that a query on this connection sees
     * the change.
     *
     * @param person id of who acts
     */
    <T> Entry append(String person, EntryType<T> type, T body) throws SQLException;

    /** Keeps a file's content for ever under its digest; the same content again changes nothing. */
    Digest keep(byte[] content) throws SQLException;

    /**
     * Keeps a secret that can be destroyed, for keys; its content must be random, for its digest is in the journal for
     * ever.
     */
    Digest entrust(byte[] secret) throws SQLException;

    /** The secret; null when it was destroyed. */
    byte @Nullable [] entrusted(Digest digest) throws SQLException;

    /** Destroys an entrusted secret for ever; backups are not reached. */
    void destroy(String person, Digest digest) throws SQLException;

    /** Saves a person's draft over the one that was there; the journal does not know of it. */
    void saveDraft(String person, String place, byte[] content) throws SQLException;

    /** Drops one person's draft, if there is one. */
    void dropDraft(String person, String place) throws SQLException;

    /** Drops everybody's drafts of a place. */
    void dropDrafts(String place) throws SQLException;

    /** The draft of that person at that place; null when there is none. */
    @Nullable
    Draft draft(String person, String place) throws SQLException;

    /** To read what the transaction has written so far. Tables are written by their projector only. */
    Connection connection();

    /** The time of every entry of this transaction, to the millisecond. */
    Instant now();

    /** Number of the last entry, those of this transaction included. */
    long length();
}
