package kz.esep.app.hall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.SharedJournal;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The shared journal as one table of a PostgreSQL database: each row an entry with what it keeps. The server itself lets it
 * only grow, each row after the one before it, whoever asks.
 */
final class HallStore implements SharedJournal, AutoCloseable {
    /** ASCII "Esep": the lock that is the turn. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(1165190512)";

    private static final int SOME = 50;

    private static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS esep_journal (
              seq bigint PRIMARY KEY,
              time text NOT NULL,
              person text NOT NULL,
              type text NOT NULL,
              version integer NOT NULL,
              body bytea NOT NULL,
              previous bytea NOT NULL UNIQUE CHECK (octet_length(previous) = 32),
              hash bytea NOT NULL CHECK (octet_length(hash) = 32),
              content bytea
            );
            CREATE OR REPLACE FUNCTION esep_journal_grows() RETURNS trigger LANGUAGE plpgsql AS $$
            DECLARE
              last record;
            BEGIN
              SELECT seq, hash INTO last FROM esep_journal ORDER BY seq DESC LIMIT 1;
              IF NEW.seq IS DISTINCT FROM coalesce(last.seq, 0) + 1
                  OR (last.seq IS NOT NULL AND NEW.previous IS DISTINCT FROM last.hash) THEN
                RAISE EXCEPTION 'the journal only grows at its end';
              END IF;
              RETURN NEW;
            END $$;
            CREATE OR REPLACE FUNCTION esep_journal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'UPDATE' AND OLD.type = 'workspace.entrusted' AND NEW.content IS NULL
                  AND (NEW.seq, NEW.time, NEW.person, NEW.type, NEW.version, NEW.body, NEW.previous, NEW.hash)
                    IS NOT DISTINCT FROM
                    (OLD.seq, OLD.time, OLD.person, OLD.type, OLD.version, OLD.body, OLD.previous, OLD.hash) THEN
                RETURN NEW;
              END IF;
              RAISE EXCEPTION 'the journal is never changed';
            END $$;
            CREATE OR REPLACE TRIGGER grows BEFORE INSERT ON esep_journal
              FOR EACH ROW EXECUTE FUNCTION esep_journal_grows();
            CREATE OR REPLACE TRIGGER stays BEFORE UPDATE OR DELETE ON esep_journal
              FOR EACH ROW EXECUTE FUNCTION esep_journal_stays();
            CREATE OR REPLACE TRIGGER lasts BEFORE TRUNCATE ON esep_journal
              FOR EACH STATEMENT EXECUTE FUNCTION esep_journal_stays();
            """;
    private static final String FROM = "SELECT seq, time, person, type, version, body, previous, hash FROM esep_journal"
            + " WHERE seq >= ? ORDER BY seq LIMIT " + SOME;
    private static final String ADD = "INSERT INTO esep_journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String DESTROY =
            "UPDATE esep_journal SET content = NULL WHERE type = 'workspace.entrusted' AND sha256(content) = ?";

    private final Server server;
    private @Nullable Connection connection;

    HallStore(Server server) {
        this.server = server;
    }

    /** What is asked of the server. */
    private interface Question<T extends @Nullable Object> {
        T of(Connection connection) throws SQLException;
    }

    private <T extends @Nullable Object> T ask(Question<T> question) {
        return ask(connected(), question);
    }

    private <T extends @Nullable Object> T ask(Connection asked, Question<T> question) {
        try {
            return question.of(asked);
        } catch (SQLException e) {
            throw ServerTrouble.with(server, e);
        }
    }

    /** After a connection was lost, a new one. */
    private Connection connected() {
        try {
            if (connection == null || connection.isClosed()) {
                connection = server.connect();
            }
            return connection;
        } catch (SQLException e) {
            throw ServerTrouble.with(server, e);
        }
    }

    @Override
    public List<Entry> from(long seq) {
        return ask(server -> {
            try (PreparedStatement query = server.prepareStatement(FROM)) {
                query.setLong(1, seq);
                return entries(query);
            } catch (SQLException e) {
                if (ServerTrouble.isNothingThere(e)) {
                    return List.of();
                }
                throw e;
            }
        });
    }

    private static List<Entry> entries(PreparedStatement query) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row));
            }
        }
        return entries;
    }

    /** A row; whoever owns the database may have written anything into it. */
    private static Entry entry(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        try {
            return new Entry(
                    seq,
                    Entry.time(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getInt(5),
                    row.getBytes(6),
                    Digest.wrap(row.getBytes(7)),
                    Digest.wrap(row.getBytes(8)));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            Refused broken = new Refused("store", "shared-broken", seq);
            broken.initCause(e);
            throw broken;
        }
    }

    @Override
    public byte @Nullable [] content(long seq) {
        return ask(server -> {
            try (PreparedStatement query = server.prepareStatement("SELECT content FROM esep_journal WHERE seq = ?")) {
                query.setLong(1, seq);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            }
        });
    }

    @Override
    public Turn turn() {
        return turn(LOCK);
    }

    @Override
    public Turn first() {
        return turn(LOCK + ";" + SCHEMA);
    }

    private Turn turn(String beginning) {
        return ask(server -> {
            server.setAutoCommit(false);
            OpenTurn turn = new OpenTurn(server);
            try (Statement statement = server.createStatement()) {
                statement.execute(beginning);
                return turn;
            } catch (SQLException e) {
                turn.close();
                throw e;
            }
        });
    }

    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // Nothing is under way any more: what was committed is there, and the server lets go of the rest.
            }
        }
    }

    /** The turn under way: one transaction, which holds the lock to its end. */
    private final class OpenTurn implements Turn {
        private final Connection own;

        OpenTurn(Connection own) {
            this.own = own;
        }

        @Override
        public void add(Entry entry, byte @Nullable [] content) {
            ask(own, server -> {
                try (PreparedStatement insert = server.prepareStatement(ADD)) {
                    insert.setLong(1, entry.seq());
                    insert.setString(2, entry.written());
                    insert.setString(3, entry.person());
                    insert.setString(4, entry.type());
                    insert.setInt(5, entry.version());
                    insert.setBytes(6, entry.body());
                    insert.setBytes(7, entry.previous().bytes());
                    insert.setBytes(8, entry.hash().bytes());
                    insert.setBytes(9, content);
                    return insert.executeUpdate();
                }
            });
        }

        @Override
        public void destroy(Digest secret) {
            ask(own, server -> {
                try (PreparedStatement update = server.prepareStatement(DESTROY)) {
                    update.setBytes(1, secret.bytes());
                    return update.executeUpdate();
                }
            });
        }

        @Override
        public void commit() {
            try {
                own.commit();
            } catch (SQLException e) {
                Refused refused = new Refused("hall", "unconfirmed", server.name());
                refused.initCause(e);
                throw refused;
            }
        }

        /** Takes back what was not committed; a connection that cannot even do that is not used again. */
        @Override
        public void close() {
            try {
                own.rollback();
                own.setAutoCommit(true);
            } catch (SQLException e) {
                HallStore.this.close();
            }
        }
    }
}
