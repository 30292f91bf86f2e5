package kz.esep.bench;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kz.esep.store.Entry;
import org.sqlite.SQLiteConfig;

/** One table in a file of SQLite's own making: what writing and reading an entry's bytes costs without any program. */
final class BareTable implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement insert;

    /** As durable as a workspace: alone, with a rollback journal and synchronous EXTRA. */
    BareTable(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        run("PRAGMA locking_mode=EXCLUSIVE");
        run("PRAGMA synchronous=EXTRA");
        run("CREATE TABLE entry (seq INTEGER PRIMARY KEY, time TEXT, person TEXT, type TEXT, body BLOB, previous BLOB,"
                + " hash BLOB) STRICT");
        insert = connection.prepareStatement(
                "INSERT INTO entry (time, person, type, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes the entry's bytes; they are on the disk when it returns. */
    int insert(Entry entry) throws SQLException {
        insert.setString(1, entry.time().toString());
        insert.setString(2, entry.person());
        insert.setString(3, entry.type());
        insert.setBytes(4, entry.body());
        insert.setBytes(5, entry.previous().bytes());
        insert.setBytes(6, entry.hash().bytes());
        return insert.executeUpdate();
    }

    /** Reads every body of a journal's table and feeds it to the digest. */
    static long read(Path file, MessageDigest digest) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT body FROM journal ORDER BY seq")) {
            long rows = 0;
            for (; row.next(); rows++) {
                digest.update(row.getBytes(1));
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
