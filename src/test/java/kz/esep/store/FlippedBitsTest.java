package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import kz.esep.text.Beside;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes single bytes anywhere in a workspace. Whatever changes a row, or keeps one from being read, must be found; a
 * byte in unused space or in a counter of SQLite's own changes no row and may pass.
 */
@Beside
class FlippedBitsTest {
    private static final int FLIPS = Integer.getInteger("esep.flips", 2000);
    private static final List<String> TABLES = List.of(
            "sqlite_schema",
            "journal",
            "kept",
            "entrusted",
            "projection",
            "workspace_kept",
            "workspace_entrusted",
            "ledger_figure");

    @TempDir
    private Path folder;

    @Test
    void findsEveryChangedByteThatChangesARow() throws IOException {
        Path file = folder.resolve("a.esep");
        try (Workspace workspace = Ledger.create(file)) {
            workspace.write(t -> {
                for (int i = 0; i < 60; i++) {
                    t.append("p1", Ledger.COUNTED, new Ledger.Figure("000" + i, 100 + i));
                }
                t.keep("a file received from somebody ".repeat(200).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return t.entrust(new byte[32]);
            });
        }
        byte[] whole = Files.readAllBytes(file);
        String rows = rows(file);
        Random random = new Random(20270110);
        int found = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = whole.clone();
            int at = random.nextInt(whole.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            if (isFound(file)) {
                found++;
            } else {
                String now = rows(file);
                assertEquals("", firstDifference(rows, now), "a changed byte at " + at + " passed");
            }
        }
        assertTrue(found > FLIPS / 4, "only " + found + " of " + FLIPS + " changes touched anything");
    }

    @Test
    void findsEveryChangedByteOfAJournalRow() throws IOException {
        Path file = folder.resolve("a.esep");
        String mark = "a-precinct-with-a-name-that-stands-nowhere-else";
        byte[] hash;
        try (Workspace workspace = Ledger.create(file)) {
            hash = Ledger.count(workspace, mark, 611).hash().bytes();
        }
        byte[] whole = Files.readAllBytes(file);
        int body = indexOf(whole, ("{\"precinct\":\"" + mark).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        int end = indexOf(whole, hash) + hash.length;
        assertTrue(body > 0 && end > body);
        int start = body - "2027-01-10T17:04:05.678Zp1ledger.counted".length() - 12;
        for (int at = start; at < end; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            Files.write(file, flipped);
            assertTrue(isFound(file), "a changed byte at " + (at - body) + " from the body");
        }
    }

    private static String firstDifference(String before, String after) {
        List<String> rows = after.lines().toList();
        return before.lines().filter(row -> !rows.contains(row)).findFirst().orElse("");
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int i = 0; i <= whole.length - part.length; i++) {
            if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFound(Path file) {
        try {
            Verification verification = Workspace.verify(file, List.of(new Ledger()));
            return !verification.holds() || !verification.compared();
        } catch (Refused e) {
            return true;
        }
    }

    /** Every row of every table, or the reason why they cannot be read. */
    private static String rows(Path file) {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                String columns = table.equals("sqlite_schema") ? "type, name, tbl_name, sql" : "*";
                try (ResultSet row = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
                    while (row.next()) {
                        rows.append(table);
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            Object value = row.getObject(i);
                            rows.append('|')
                                    .append(
                                            value instanceof byte[] blob
                                                    ? HexFormat.of().formatHex(blob)
                                                    : value);
                        }
                        rows.append('\n');
                    }
                }
            }
            return rows.toString();
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
