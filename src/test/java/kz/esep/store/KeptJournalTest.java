package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that version 1 of the format wrote, kept for ever: this program must go on reading it. */
class KeptJournalTest {
    private static final Head HEAD =
            new Head(6, new Digest("1247b7425b9d2bb521a894857d20933a2ffc416ac14a33ca655daa84fbd7eaac"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copyTheKeptFile() throws IOException {
        file = folder.resolve("journal-v1.esep");
        try (InputStream kept = KeptJournalTest.class.getResourceAsStream("journal-v1.esep")) {
            Files.copy(java.util.Objects.requireNonNull(kept), file);
        }
    }

    @Test
    void readsTheJournalOfVersionOne() {
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(HEAD, workspace.head());
            assertEquals("tc-17", workspace.founding().commission());
            assertEquals(612, Ledger.votes(workspace, "0123"));
            assertEquals(
                    new Ledger.Figure("0123", 611),
                    workspace.entries(3, 1).getFirst().read(Ledger.COUNTED));
        }
    }

    @Test
    void verifiesAFileThatKnewNoDraftsAndKeepsThemOnceItIsOpened() {
        assertTrue(Workspace.verify(file, List.of(new Ledger())).holds());
        try (Workspace workspace = Ledger.open(file)) {
            workspace.write(t -> {
                t.saveDraft("p1", "here", new byte[] {1});
                return t.length();
            });
            assertEquals(1, workspace.drafts("p1").size());
            workspace.compare();
            assertEquals(HEAD, workspace.head());
        }
    }

    @Test
    void readsOlderEntriesThroughTheUpcastsAndRebuildsTheTablesOfANewerProgram() {
        NewerLedger newer = new NewerLedger();
        for (int i = 0; i < 2; i++) {
            try (Workspace workspace = Workspace.open(file, List.of(newer), Ledger.CLOCK)) {
                assertEquals(HEAD, workspace.head());
                assertEquals(
                        new NewerLedger.Figure("0123", 611, "paper"),
                        workspace.entries(3, 1).getFirst().read(NewerLedger.COUNTED));
                assertEquals("paper 612", newer.row(workspace, "0123"));
                workspace.compare();
            }
        }
        try (Workspace workspace = Workspace.open(file, List.of(newer), Ledger.CLOCK)) {
            workspace.write(t -> t.append("p1", NewerLedger.COUNTED, new NewerLedger.Figure("0123", 7, "file")));
            assertEquals("file 7", newer.row(workspace, "0123"));
        }
        assertEquals("newer-entry", Plain.refusal(() -> Ledger.open(file)));
        assertTrue(Workspace.verify(file, List.of(newer)).holds());
    }

    @Test
    void refusesATypeWithoutAnUpcastForEachOlderVersion() {
        assertThrows(IllegalArgumentException.class, () -> new EntryType<>("a.b", 2, String.class, List.of()));
    }

    @Test
    void hashesAsTheSpecificationSays() throws IOException {
        try (Workspace workspace = Ledger.open(file)) {
            Entry entry = workspace.entries(3, 1).getFirst();
            var bytes = new java.io.ByteArrayOutputStream();
            var out = new java.io.DataOutputStream(bytes);
            byte[][] fields = {
                ascii("esep-journal-1"),
                ascii(workspace.id()),
                {0, 0, 0, 0, 0, 0, 0, 3},
                ascii("2027-01-10T17:04:05.678Z"),
                ascii("p1"),
                ascii("ledger.counted"),
                {0, 0, 0, 1},
                ascii("{\"precinct\":\"0123\",\"votes\":611}"),
                entry.previous().bytes()
            };
            for (byte[] field : fields) {
                out.writeInt(field.length);
                out.write(field);
            }
            assertEquals(Digest.of(bytes.toByteArray()), entry.hash());
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    /** The same feature in a newer program: figures say where they come from, in the entries and in the table. */
    private static final class NewerLedger extends OneTable {
        record Figure(String precinct, long votes, String source) {}

        static final EntryType<Figure> COUNTED =
                new EntryType<>("ledger.counted", 2, Figure.class, List.of(older -> older.put("source", "paper")));

        NewerLedger() {
            super(COUNTED, "ledger_row", """
                   CREATE TABLE ledger_row (
                     precinct TEXT PRIMARY KEY,
                     text TEXT NOT NULL
                   ) STRICT;
                   """);
        }

        @Override
        public void apply(Connection connection, Entry entry) throws SQLException {
            Figure figure = entry.read(COUNTED);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ledger_row VALUES (?, ?)"
                    + " ON CONFLICT (precinct) DO UPDATE SET text = excluded.text")) {
                insert.setString(1, figure.precinct());
                insert.setString(2, figure.source() + " " + figure.votes());
                insert.executeUpdate();
            }
        }

        String row(Workspace workspace, String precinct) {
            return workspace.read(c -> {
                try (PreparedStatement query = c.prepareStatement("SELECT text FROM ledger_row WHERE precinct = ?")) {
                    query.setString(1, precinct);
                    try (ResultSet row = query.executeQuery()) {
                        assertTrue(row.next());
                        return row.getString(1);
                    }
                }
            });
        }
    }
}
