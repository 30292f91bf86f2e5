package kz.esep.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The failing disk loses what was not forced and nothing else; without it the tests that use it would prove nothing. */
class DiskTest {
    private static final int CUTS = 60;
    private static final String OLD = "1".repeat(2_000);
    private static final String NEW = "2".repeat(2_000);

    @TempDir
    private Path folder;

    private final Random random = new Random(8);

    /** How often one row or more is lost, of two that were committed. */
    private int lost(String synchronous) throws IOException, SQLException {
        Disk disk = new Disk(Files.createDirectory(folder.resolve(synchronous)));
        int committed;
        try (var _ = SqliteFiles.on(disk);
                Connection connection = connect(disk.root())) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("PRAGMA synchronous=" + synchronous);
                statement.executeUpdate("CREATE TABLE t (a)");
                statement.executeUpdate("INSERT INTO t VALUES (1)");
                statement.executeUpdate("INSERT INTO t VALUES (2)");
            }
            committed = disk.moment();
        }
        int lost = 0;
        for (int i = 0; i < CUTS; i++) {
            Path place = Files.createDirectory(folder.resolve(synchronous + i));
            disk.cut(committed, random, place);
            lost += count(place) == 2 ? 0 : 1;
        }
        return lost;
    }

    private static Connection connect(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
    }

    private static int count(Path folder) {
        try (Connection connection = connect(folder);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM t")) {
            return rows.getInt(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "finds SQLite's functions on Linux only")
    void losesWhatSqliteDidNotForceAndNothingElse() throws IOException, SQLException {
        assertEquals(0, lost("EXTRA"));
        assertTrue(lost("OFF") > CUTS / 4);
    }

    @Test
    void mayKeepANewNameWithoutItsContentUnlessBothWereForced() throws IOException {
        assertTrue(leftOf(false, false).containsAll(Set.of("new", "none", "torn")));
        assertEquals(Set.of("new", "old"), leftOf(true, false));
        assertEquals(Set.of("new"), leftOf(true, true));
    }

    /** What may be left of a file that was replaced by a new one. */
    private Set<String> leftOf(boolean forced, boolean folderForced) throws IOException {
        Disk disk = new Disk(Files.createTempDirectory(folder, "disk"));
        Path root = DiskPaths.root(disk);
        Path file = root.resolve("a");
        write(file, OLD, forced);
        sync(root, forced);
        Path part = root.resolve("part");
        write(part, NEW, forced);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        sync(root, folderForced);
        Set<String> left = new TreeSet<>();
        for (int i = 0; i < CUTS; i++) {
            Path place = Files.createTempDirectory(folder, "cut");
            disk.cut(disk.moment(), random, place);
            left.add(what(place.resolve("a")));
        }
        return left;
    }

    private static String what(Path file) throws IOException {
        if (Files.notExists(file)) {
            return "none";
        }
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        return content.equals(OLD) ? "old" : content.equals(NEW) ? "new" : "torn";
    }

    private static void write(Path file, String content, boolean force) throws IOException {
        Files.writeString(file, content);
        if (force) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static void sync(Path folder, boolean force) throws IOException {
        if (force) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Test
    void failsAsItIsAskedToUntilItIsMended() throws IOException {
        Disk disk = new Disk(Files.createDirectory(folder.resolve("disk")));
        Path file = DiskPaths.root(disk).resolve("a");
        disk.fail(Failure.FULL, 0);
        assertThrows(FileSystemException.class, () -> Files.writeString(file, "1"));
        disk.mend();
        Files.writeString(file, "1");
        disk.fail(Failure.PULLED, 0);
        assertTrue(Files.notExists(file));
        disk.mend();
        assertEquals("1", Files.readString(file));
    }
}
