package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What a file has in common with others, and how its transactions go together with theirs. */
interface Common {
    /** Waits for the turn to add something. */
    SharedJournal.Turn turn();

    /**
     * Brings the file up to date; to be undone by its caller where this fails.
     *
     * @param head the file's own end
     * @return its new end
     */
    Head follow(Connection connection, Head head) throws SQLException;

    /** Hands over what the file has after that end. */
    void push(Connection connection, Head after, SharedJournal.Turn turn) throws SQLException;

    /** Whether a failure here may leave a change recorded elsewhere. */
    boolean isElsewhere();

    /** A file that has nothing in common with any other. */
    static Common nothing() {
        return new Nothing();
    }

    /** The first station, which hands its whole journal over to one that was not begun. */
    static Common beginning(SharedJournal journal) {
        return new Nothing() {
            @Override
            public SharedJournal.Turn turn() {
                return journal.first();
            }

            @Override
            public Head follow(Connection connection, Head head) {
                if (!journal.from(1).isEmpty()) {
                    throw new Refused("store", "shared-taken");
                }
                return head;
            }

            @Override
            public void push(Connection connection, Head after, SharedJournal.Turn turn) throws SQLException {
                Station.hand(connection, 0, turn);
            }

            @Override
            public boolean isElsewhere() {
                return true;
            }
        };
    }

    /** Nothing to wait for, to follow or to hand over. */
    class Nothing implements Common, SharedJournal.Turn {
        private Nothing() {}

        @Override
        public SharedJournal.Turn turn() {
            return this;
        }

        @Override
        public Head follow(Connection connection, Head head) {
            return head;
        }

        @Override
        public void push(Connection connection, Head after, SharedJournal.Turn turn) throws SQLException {}

        @Override
        public boolean isElsewhere() {
            return false;
        }

        @Override
        public void add(Entry entry, byte @Nullable [] content) {}

        @Override
        public void destroy(Digest secret) {}

        @Override
        public void commit() {}

        @Override
        public void close() {}
    }
}
