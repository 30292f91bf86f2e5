package kz.esep.store;

import static kz.esep.store.Plain.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits with another SQLite program. */
class TamperingTest {
    @TempDir
    private Path folder;

    private Path file;
    private Head head = new Head(0, Digest.of(new byte[0]));

    @BeforeEach
    void makeAWorkspace() {
        file = folder.resolve("a.esep");
        try (Workspace workspace = Ledger.counted(file)) {
            head = workspace.head();
        }
    }

    private Verification verify() {
        return Workspace.verify(file, List.of(new Ledger()));
    }

    private String found() {
        List<Message> problems = verify().problems();
        return problems.isEmpty() ? "" : problems.getFirst().key();
    }

    @Test
    void verifiesAWholeFileWithoutWritingIt() throws IOException {
        Digest before = Digest.of(Files.readAllBytes(file));
        Verification verification = verify();
        assertTrue(verification.holds());
        assertEquals(head, verification.head());
        assertEquals(before, Digest.of(Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET body = x'00' WHERE seq = 3",
                "DELETE FROM journal WHERE seq = 3",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal SELECT seq, time, 'p9', type, version, body, previous, hash"
                        + " FROM journal WHERE seq = 3",
                "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 3",
                "INSERT INTO journal SELECT seq + 100, time, person, type, version, body, previous, hash"
                        + " FROM journal WHERE seq = 3",
                "UPDATE kept SET content = x'00'",
                "DELETE FROM kept",
                "INSERT OR REPLACE INTO kept SELECT digest, x'00' FROM kept",
                "UPDATE entrusted SET content = x'00'"
            })
    void triggersRefuseToChangeTheJournalAndKeptFiles(String statement) throws SQLException {
        if (statement.contains("entrusted")) {
            Plain.edit(file, "INSERT INTO entrusted VALUES (zeroblob(32), x'01')");
        }
        for (String recursive : List.of("ON", "OFF")) {
            String pragma = "PRAGMA recursive_triggers=" + recursive;
            assertThrows(SQLException.class, () -> Plain.edit(file, pragma, statement), statement);
        }
    }

    @Test
    void findsAFigureAlteredInATable() throws SQLException {
        Plain.edit(file, "UPDATE ledger_figure SET votes = votes + 1 WHERE precinct = '0005'");
        assertEquals("table-altered", found());
        assertEquals("table-altered", refusal(() -> Ledger.open(file)));
    }

    @Test
    void readsAheadButWritesAndCopiesNothingOfAnAlteredFile() throws SQLException {
        Plain.edit(file, "UPDATE ledger_figure SET votes = 1 WHERE precinct = '0005'");
        try (Workspace workspace = Workspace.openAhead(file, List.of(new Ledger()), Ledger.CLOCK, Progress.UNHEARD)) {
            assertEquals(head, workspace.head());
            assertEquals(1, Ledger.votes(workspace, "0005"));
            assertEquals("table-altered", refusal(() -> Ledger.count(workspace, "0005", 2)));
            assertEquals("table-altered", refusal(() -> workspace.copied((copy, end) -> copy)));
            assertEquals("table-altered", refusal(workspace::examine));
        }
        assertEquals(head, verify().head());
    }

    @Test
    void writesAheadAfterTheComparison() {
        try (Workspace workspace = Workspace.openAhead(file, List.of(new Ledger()), Ledger.CLOCK, Progress.UNHEARD)) {
            Ledger.count(workspace, "0005", 2);
            workspace.examine();
        }
        assertTrue(verify().holds());
    }

    @Test
    void findsARowAddedOrTakenAway() throws SQLException {
        Plain.edit(file, "INSERT INTO ledger_figure VALUES ('9999', 1)");
        assertEquals("table-altered", found());
        Plain.edit(file, "DELETE FROM ledger_figure WHERE precinct IN ('9999', '0000')");
        assertEquals("table-altered", found());
    }

    @Test
    void findsAnAlterationWhileTheWorkspaceIsOpen() {
        try (Workspace workspace = Ledger.open(file)) {
            workspace.write(t -> {
                FileStore.run(t.connection(), "UPDATE ledger_figure SET votes = 0");
                return 0;
            });
            assertEquals("table-altered", refusal(workspace::compare));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time = '2027-01-10T17:04:05.679Z'",
                "person = 'p2'",
                "type = 'ledger.counted2'",
                "version = 2",
                "body = CAST('{}' AS BLOB)",
                "previous = zeroblob(32)",
                "hash = zeroblob(32)",
                "seq = 999",
                "time = '2027-01-10 17:04'"
            })
    void findsAnAlteredJournalRow(String change) throws SQLException {
        Plain.edit(
                file,
                "DROP TRIGGER journal_stays",
                "UPDATE journal SET " + change + " WHERE seq = 7",
                "CREATE TRIGGER journal_stays BEFORE UPDATE ON journal\n"
                        + "BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END");
        assertEquals("chain-broken", found());
        assertEquals(6, java.util.Objects.requireNonNull(verify().head()).length());
        assertEquals("chain-broken", refusal(() -> Ledger.open(file)));
        assertEquals("chain-broken", refusal(this::examineAhead));
    }

    private void examineAhead() {
        try (Workspace workspace = Workspace.openAhead(file, List.of(new Ledger()), Ledger.CLOCK, Progress.UNHEARD)) {
            workspace.examine();
        }
    }

    @Test
    void findsADroppedTriggerAndAnAddedOne() throws SQLException {
        Plain.edit(file, "CREATE TRIGGER quiet AFTER INSERT ON journal BEGIN DELETE FROM ledger_figure; END");
        assertEquals("table-altered", found());
        Plain.edit(file, "DROP TRIGGER quiet", "DROP TRIGGER journal_lasts");
        assertEquals("structure-altered", found());
    }

    @Test
    void findsAnAlteredVanishedOrAddedKeptFile() throws SQLException {
        Plain.edit(file, "INSERT INTO kept VALUES (zeroblob(32), x'01')");
        assertEquals("kept-altered", found());
        Plain.edit(
                file,
                "DROP TRIGGER kept_lasts",
                "DELETE FROM kept",
                KeptStore.SCHEMA.substring(KeptStore.SCHEMA.indexOf("CREATE TRIGGER kept_lasts")));
        assertEquals("kept-altered", found());
    }

    @Test
    void findsATailCutOffOnlyAgainstAHeadKeptElsewhere() throws SQLException {
        Plain.edit(
                file,
                "DROP TRIGGER journal_lasts",
                "DELETE FROM journal WHERE seq > 20",
                JournalStore.SCHEMA.substring(JournalStore.SCHEMA.indexOf("CREATE TRIGGER journal_lasts")));
        assertEquals("table-altered", found());
        Plain.edit(file, "DELETE FROM ledger_figure WHERE precinct IN ('00018', '00019')");
        try (Workspace workspace = Ledger.open(file)) {
            assertFalse(workspace.contains(head));
        }
    }

    @Test
    void rebuildsAlteredTablesAndJournalsIt() throws SQLException {
        Plain.edit(file, "UPDATE ledger_figure SET votes = 0", "CREATE TABLE more (a)");
        assertEquals(List.of("ledger_figure", "more"), Workspace.rebuild(file, List.of(new Ledger()), Ledger.CLOCK));
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(105, Ledger.votes(workspace, "0005"));
            Entry last = workspace.entries(head.length() + 1, 1).getFirst();
            assertEquals(
                    List.of("ledger_figure", "more"),
                    last.read(KeptStore.REBUILT).tables());
            assertTrue(workspace.contains(head));
        }
    }

    @Test
    void doesNotRebuildOverABrokenChain() throws SQLException {
        Plain.edit(
                file,
                "DROP TRIGGER journal_stays",
                "UPDATE journal SET person = 'p2' WHERE seq = 7",
                "CREATE TRIGGER journal_stays BEFORE UPDATE ON journal\n"
                        + "BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;");
        assertThrows(kz.esep.text.Refused.class, () -> Workspace.rebuild(file, List.of(new Ledger()), Ledger.CLOCK));
    }
}
