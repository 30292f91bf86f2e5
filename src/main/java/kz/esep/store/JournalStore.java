package kz.esep.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** The journal's table: rows go in at its end, and its triggers refuse every other change. */
final class JournalStore {
    static final String SCHEMA = """
            CREATE TABLE journal (
              seq INTEGER PRIMARY KEY,
              time TEXT NOT NULL,
              person TEXT NOT NULL,
              type TEXT NOT NULL,
              version INTEGER NOT NULL,
              body BLOB NOT NULL,
              previous BLOB NOT NULL CHECK (length(previous) = 32),
              hash BLOB NOT NULL CHECK (length(hash) = 32)
            ) STRICT;
            CREATE TRIGGER journal_grows BEFORE INSERT ON journal
            WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
            BEGIN SELECT RAISE(ABORT, 'the journal only grows at its end'); END;
            CREATE TRIGGER journal_stays BEFORE UPDATE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
            CREATE TRIGGER journal_lasts BEFORE DELETE ON journal
            BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;
            """;
    private static final String COLUMNS = "SELECT seq, time, person, type, version, body, previous, hash FROM journal ";

    private static final int SOME = 500;
    private static final int SOME_BYTES = 1 << 18;

    private final Connection connection;

    JournalStore(Connection connection) {
        this.connection = connection;
    }

    void append(Entry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO journal (seq, time, person, type, version, body, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, entry.seq());
            insert.setString(2, entry.written());
            insert.setString(3, entry.person());
            insert.setString(4, entry.type());
            insert.setInt(5, entry.version());
            insert.setBytes(6, entry.body());
            insert.setBytes(7, entry.previous().bytes());
            insert.setBytes(8, entry.hash().bytes());
            insert.executeUpdate();
        }
    }

    /** About how many entries there are; 0 where the file is too damaged to tell. */
    static long length(Connection connection) {
        try {
            return FileStore.number(connection, "SELECT max(seq) FROM journal");
        } catch (SQLException e) {
            return 0;
        }
    }

    /** The last entry; null in an empty journal. */
    @Nullable
    Entry last() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "ORDER BY seq DESC LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? entry(row) : null;
        }
    }

    /** The entry of that number; null when there is none. */
    @Nullable
    Entry at(long seq) throws SQLException {
        List<Entry> found = page(seq, 1);
        return found.isEmpty() || found.getFirst().seq() != seq ? null : found.getFirst();
    }

    /** Whether the journal has grown from that head. */
    boolean contains(Head head) throws SQLException {
        Entry entry = at(head.length());
        return entry != null && entry.hash().equals(head.hash());
    }

    /** At most {@code limit} entries from that number on. */
    List<Entry> page(long from, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "WHERE seq >= ? ORDER BY seq LIMIT ?")) {
            query.setLong(1, from);
            query.setInt(2, limit);
            try (ResultSet row = query.executeQuery()) {
                List<Entry> page = new ArrayList<>();
                while (row.next()) {
                    page.add(entry(row));
                }
                return page;
            }
        }
    }

    /** Some entries from that number on, as many as are read in a few milliseconds; none at the end. */
    List<Entry> some(long from) throws SQLException {
        List<Entry> some = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS + "WHERE seq >= ? ORDER BY seq LIMIT ?")) {
            query.setLong(1, from);
            query.setInt(2, SOME);
            try (ResultSet row = query.executeQuery()) {
                int bytes = 0;
                while (bytes < SOME_BYTES && row.next()) {
                    Entry entry = entry(row);
                    some.add(entry);
                    bytes += entry.body().length;
                }
            }
        } catch (SQLException e) {
            if (some.isEmpty()) {
                throw e;
            }
            // Those before the bad one are still to be followed; the next question begins with it.
        }
        return some;
    }

    /** A row that is not even of the right types. */
    static final class BadRow extends SQLException {
        private static final long serialVersionUID = 1L;

        BadRow(long seq) {
            super("journal row " + seq + " is not an entry");
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        if (row.getObject(2) instanceof String time
                && row.getObject(3) instanceof String person
                && row.getObject(4) instanceof String type
                && row.getObject(5) instanceof Integer version
                && row.getObject(6) instanceof byte[] body
                && row.getObject(7) instanceof byte[] previous
                && row.getObject(8) instanceof byte[] hash
                && previous.length == 32
                && hash.length == 32) {
            return new Entry(
                    seq, instant(time, seq), person, type, version, body, Digest.wrap(previous), Digest.wrap(hash));
        }
        throw new BadRow(seq);
    }

    private static Instant instant(String time, long seq) throws BadRow {
        try {
            return Entry.time(time);
        } catch (DateTimeException e) {
            throw (BadRow) new BadRow(seq).initCause(e);
        }
    }
}
