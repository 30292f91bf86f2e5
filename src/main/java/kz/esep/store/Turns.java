package kz.esep.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to a workspace's file. Threads take turns in the order in which they asked, so that a long job of
 * many short turns lets everybody else in between two.
 */
final class Turns implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final ProjectionStore projections;
    private final Founding founding;
    private final Clock clock;
    private volatile Common common = Common.nothing();
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Head head;
    private volatile boolean unusable;
    private boolean writing;
    private boolean closed;

    Turns(Path file, Connection connection, ProjectionStore projections, Founding founding, Head head, Clock clock) {
        this.file = file;
        this.connection = connection;
        this.projections = projections;
        this.founding = founding;
        this.head = head;
        this.clock = clock;
    }

    /** Whether what is added here is handed over to nobody else. */
    boolean areAlone() {
        return !common.isElsewhere();
    }

    /** The journal's end, as last committed; waits for nobody. */
    Head head() {
        refuseUnusable();
        return head;
    }

    /** Asks the tables. */
    <T extends @Nullable Object> T read(Query<T> query) {
        try {
            return look(query);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /** The same for who understands the file's troubles. */
    <T extends @Nullable Object> T look(Query<T> query) throws SQLException {
        turn.lock();
        try {
            lookAgain();
            return query.from(connection);
        } finally {
            turn.unlock();
        }
    }

    /** Short looks, a turn each. */
    Looks looks() {
        return this::look;
    }

    /** Does the work in one transaction, as {@link Workspace#write} says. */
    <T extends @Nullable Object> T write(Work<T> work) {
        turn.lock();
        try {
            return write(common, work);
        } finally {
            turn.unlock();
        }
    }

    /** Hands the journal over to one that several stations will have in common, and goes on as the first of them. */
    void share(SharedJournal journal, String person) {
        turn.lock();
        try {
            write(Common.beginning(journal), t -> t.append(person, KeptStore.SHARED, new KeptStore.Shared()));
            common = new Station(projections, founding, journal);
        } finally {
            turn.unlock();
        }
    }

    /** Goes on as one of the stations that have that journal in common, from its end. */
    void follow(SharedJournal journal) {
        turn.lock();
        try {
            common = new Station(projections, founding, journal);
            FileStore.run(connection, "BEGIN IMMEDIATE");
            commit(Common.nothing(), common.follow(connection, head));
        } catch (SQLException e) {
            rollBack();
            throw Trouble.with(file, e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private <T extends @Nullable Object> T write(Common others, Work<T> work) {
        lookAgain();
        if (writing) {
            throw new IllegalStateException("a transaction is under way");
        }
        writing = true;
        try {
            return transact(others, work);
        } finally {
            writing = false;
        }
    }

    private <T extends @Nullable Object> T transact(Common others, Work<T> work) {
        Running running;
        T result;
        try (SharedJournal.Turn shared = others.turn()) {
            FileStore.run(connection, "BEGIN IMMEDIATE");
            Head start = others.follow(connection, head);
            running = new Running(connection, projections, founding, start, clock);
            result = work.in(running);
            running.end();
            others.push(connection, start, shared);
            shared.commit();
        } catch (SQLException e) {
            rollBack();
            throw Trouble.with(file, e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
        commit(others, running.head());
        return result;
    }

    private void commit(Common others, Head grown) {
        try {
            FileStore.run(connection, "COMMIT");
            head = grown;
        } catch (SQLException e) {
            rollBack();
            throw unusable || others.isElsewhere() ? new Refused("store", "unconfirmed") : Trouble.with(file, e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
    }

    private void rollBack() {
        // Until the journal's end was seen: looking for it may fail too.
        unusable = true;
        try {
            if (!connection.isClosed()) {
                FileStore.run(connection, "ROLLBACK");
            }
        } catch (SQLException e) {
            // SQLite had already rolled back by itself, as it does on a full disk; what counts is looked at below.
        }
        try {
            Entry last = new JournalStore(connection).last();
            unusable = last == null || !last.hash().equals(head.hash());
        } catch (SQLException e) {
            // It stays unusable until the next look.
        }
    }

    /** A disk that failed may be back, with the journal ending where it did: then work goes on as if nothing had been. */
    private void lookAgain() {
        if (unusable && !closed) {
            rollBack();
        }
        refuseUnusable();
    }

    private void refuseUnusable() {
        if (unusable) {
            throw new Refused("store", "reopen", String.valueOf(file.getFileName()));
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            unusable = true;
            closed = true;
            connection.close();
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        } finally {
            turn.unlock();
        }
    }
}
