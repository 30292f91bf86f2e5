package kz.esep.fault;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Where SQLite's default {@code sqlite3_vfs} lies in the memory of this program: it is the one that is named "unix". */
@SuppressWarnings("restricted") // reads the memory of a library
final class VfsTable {
    private static final long SIZE = 168;
    private static final int VERSION = 3;
    private static final int LONGEST_PATH = 512;
    private static final int NAME = 24;

    private VfsTable() {}

    /** A part of the driver's library in memory. */
    private record Part(long from, long to, boolean writable) {
        static Part of(String line) {
            String[] words = line.split("[ -]", 4);
            return new Part(Long.parseLong(words[0], 16), Long.parseLong(words[1], 16), words[2].startsWith("rw"));
        }
    }

    static MemorySegment find() throws IOException {
        load();
        List<Part> parts;
        try (var lines = Files.lines(Path.of("/proc/self/maps"))) {
            parts = lines.filter(line -> line.contains("sqlitejdbc"))
                    .map(Part::of)
                    .toList();
        }
        MemorySegment memory = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
        for (Part part : parts.stream().filter(Part::writable).toList()) {
            for (long at = part.from(); at + SIZE <= part.to(); at += Long.BYTES) {
                if (isTable(memory, at, parts)) {
                    return memory.asSlice(at, SIZE);
                }
            }
        }
        throw new IOException("SQLite's table of files is not where it was");
    }

    private static boolean isTable(MemorySegment memory, long at, List<Part> parts) {
        if (memory.get(JAVA_INT, at) != VERSION || memory.get(JAVA_INT, at + 8) != LONGEST_PATH) {
            return false;
        }
        long name = memory.get(JAVA_LONG, at + NAME);
        boolean inside = parts.stream().anyMatch(part -> name >= part.from() && name < part.to());
        return inside
                && memory.get(ADDRESS, at + NAME)
                        .reinterpret(Long.MAX_VALUE)
                        .getString(0)
                        .equals("unix");
    }

    private static void load() throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
