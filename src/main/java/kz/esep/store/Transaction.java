package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import kz.esep.text.Digest;

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

    /** To read what the transaction has written so far. Tables are written by their projector only. */
    Connection connection();

    /** The time of every entry of this transaction, to the millisecond. */
    Instant now();

    /** Number of the last entry, those of this transaction included. */
    long length();
}
