package kz.esep.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kz.esep.text.Refused;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens the one file. A workspace is opened by one program at a time: SQLite's exclusive lock is taken at once and held
 * to the end, and the operating system lets it go when the program is killed. The rollback journal (mode DELETE with
 * synchronous EXTRA) survives kill -9 and leaves one file when closed: where it lies beside a file that nobody has open,
 * whoever had it open last was cut off.
 */
final class FileStore {
    /** ASCII "Esep", at byte 68 of the file. */
    static final int APPLICATION = 0x45736570;
    /** Of the file, at byte 60; a program refuses a newer one. */
    static final int FORMAT = 1;

    private static final int WAIT_MILLISECONDS = 200;
    private static final int FEWEST_ATTEMPTS = 20;
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String SAFETY = """
            PRAGMA trusted_schema=OFF;
            PRAGMA cell_size_check=ON;
            PRAGMA foreign_keys=ON;
            PRAGMA recursive_triggers=ON;
            PRAGMA secure_delete=ON;
            """;
    private static final String ALONE = """
            PRAGMA locking_mode=EXCLUSIVE;
            PRAGMA synchronous=EXTRA;
            BEGIN EXCLUSIVE;
            COMMIT;
            """;
    private static final String JOURNAL = "-journal";

    /**
     * A workspace that this program alone has open, to read and write.
     *
     * @param cutOff whether the program that had it open last did not close it
     */
    record Held(Connection connection, boolean cutOff) {}

    private FileStore() {}

    /** A new, empty, marked file, which must not exist. */
    static Connection create(Path file) throws SQLException {
        return guarded(connect(file, config()), connection -> {
            run(connection, SAFETY);
            run(connection, "PRAGMA application_id=" + APPLICATION + ";PRAGMA user_version=" + FORMAT + ";" + ALONE);
        });
    }

    /**
     * Opens a workspace to read and write, alone. Two programs that begin in the same instant both read it, and neither
     * can then be alone; so whoever cannot, lets go of the file and tries again after a time of its own.
     */
    static Held hold(Path file) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLISECONDS);
        for (int attempt = 1; true; attempt++) {
            try {
                return heldNow(file);
            } catch (SQLException e) {
                if (!Trouble.isElsewhere(e) || (attempt >= FEWEST_ATTEMPTS && System.nanoTime() - end > 0)) {
                    throw e;
                }
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
        }
    }

    /**
     * Without waiting for anybody. The exclusive mode, set before anything is read, leaves a killed program's
     * rollback journal there, spent, until it was seen. Then it writes once without a change: SQLite would open a read-only
     * file and say so at the first entry only, and that journal goes away when this program closes the file.
     */
    private static Held heldNow(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(0);
        boolean[] cutOff = new boolean[1];
        Connection alone = guarded(connect(existing(file), config), connection -> {
            run(connection, SAFETY + "PRAGMA locking_mode=EXCLUSIVE");
            checkKind(connection, file);
            run(connection, ALONE);
            cutOff[0] = Files.exists(journal(file));
            run(connection, "PRAGMA user_version=" + FORMAT);
        });
        return new Held(alone, cutOff[0]);
    }

    /** The rollback journal of a file. */
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + JOURNAL);
    }

    /** Opens a workspace to read; the file is not written. */
    static Connection openToRead(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return guarded(connect(existing(file), config), connection -> {
            run(connection, SAFETY);
            checkKind(connection, file);
            run(connection, "BEGIN");
        });
    }

    /** A database of this connection's own that goes away with it; what does not fit in memory goes to a hidden file. */
    static Connection scratch() throws SQLException {
        return guarded(config().createConnection("jdbc:sqlite:file:"), connection -> {
            run(connection, SAFETY);
            run(connection, "PRAGMA journal_mode=OFF;PRAGMA synchronous=OFF;PRAGMA cache_size=-65536;BEGIN");
        });
    }

    /** Nobody asks for the numbers that SQLite gives to rows; the driver would run a query for them after every insert. */
    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(WAIT_MILLISECONDS);
        return config;
    }

    static void run(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Whether every table and index is in order, and every page in use or free. */
    static boolean isSound(Connection connection) throws SQLException {
        return isSound(connection, "1");
    }

    /** Whether one table and its indexes are in order. */
    static boolean isSound(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA integrity_check(" + table + ")")) {
            return row.next() && row.getString(1).equals("ok");
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    private static Path existing(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("store", "missing", String.valueOf(file.getFileName()));
        }
        return file;
    }

    private static Connection connect(Path file, SQLiteConfig config) throws SQLException {
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    }

    private static void checkKind(Connection connection, Path file) throws SQLException {
        String name = String.valueOf(file.getFileName());
        if (number(connection, "PRAGMA application_id") != APPLICATION) {
            throw new Refused("store", "foreign", name);
        }
        long format = number(connection, "PRAGMA user_version");
        if (format > FORMAT) {
            throw new Refused("store", "newer-file", name, format, FORMAT);
        }
        if (format < 1) {
            throw new Refused("store", "damaged", name);
        }
    }

    private interface Preparation {
        void on(Connection connection) throws SQLException;
    }

    private static Connection guarded(Connection connection, Preparation preparation) throws SQLException {
        try {
            preparation.on(connection);
            return new Prepared(connection).connection();
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
