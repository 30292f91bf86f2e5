package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import kz.esep.text.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
    private static final List<Projector> PROJECTORS = List.of(new Ledger());

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeAWorkspace() {
        file = folder.resolve("a.esep");
        Ledger.create(file).close();
    }

    private static void save(Workspace workspace, String person, String place, String content) {
        workspace.write(t -> {
            t.saveDraft(person, place, content.getBytes(StandardCharsets.UTF_8));
            return t.length();
        });
    }

    private static String content(Workspace workspace, String person, String place) {
        return new String(Objects.requireNonNull(workspace.draft(person, place)).content(), StandardCharsets.UTF_8);
    }

    @Test
    void aDraftIsThereAfterReopeningAndTheJournalKnowsNothingOfIt() {
        Head head;
        try (Workspace workspace = Ledger.open(file)) {
            head = workspace.head();
            save(workspace, "p1", "here", "61");
            save(workspace, "p1", "here", "611");
            save(workspace, "p2", "here", "9");
            assertEquals(head, workspace.head());
            workspace.compare();
        }
        assertTrue(Workspace.verify(file, PROJECTORS).holds());
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals(head, workspace.head());
            assertEquals("611", content(workspace, "p1", "here"));
            assertEquals(
                    Ledger.CLOCK.instant(),
                    Objects.requireNonNull(workspace.draft("p1", "here")).saved());
            assertEquals(1, workspace.drafts("p1").size());
            assertNull(workspace.draft("p1", "there"));
        }
    }

    @Test
    void draftsGoOneByOneOrAllOfAPlaceAndLeaveNoTrace() throws IOException {
        try (Workspace workspace = Ledger.open(file)) {
            for (String person : List.of("p1", "p2")) {
                save(workspace, person, "here", "typed-by-" + person);
                save(workspace, person, "there", "typed-by-" + person);
            }
            workspace.write(t -> {
                t.dropDraft("p1", "here");
                assertNull(t.draft("p1", "here"));
                t.dropDrafts("there");
                return 0;
            });
            assertEquals(List.of(), workspace.drafts("p1"));
            assertEquals(1, workspace.drafts("p2").size());
            workspace.write(t -> {
                t.dropDraft("p2", "here");
                return 0;
            });
        }
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("typed-by"));
    }

    @Test
    void aRefusedTransactionLeavesTheDraftAsItWas() {
        try (Workspace workspace = Ledger.open(file)) {
            save(workspace, "p1", "here", "611");
            Plain.refusal(() -> workspace.write(t -> {
                t.dropDraft("p1", "here");
                t.saveDraft("p1", "there", new byte[1]);
                throw new Refused("store", "exists", "x");
            }));
            assertEquals("611", content(workspace, "p1", "here"));
            assertNull(workspace.draft("p1", "there"));
        }
    }

    @Test
    void rebuildingTheTablesKeepsTheDrafts() throws SQLException {
        try (Workspace workspace = Ledger.open(file)) {
            save(workspace, "p1", "here", "611");
        }
        Plain.edit(file, "INSERT INTO ledger_figure VALUES ('9999', 1)");
        assertEquals(List.of("ledger_figure"), Workspace.rebuild(file, PROJECTORS, Ledger.CLOCK));
        try (Workspace workspace = Ledger.open(file)) {
            assertEquals("611", content(workspace, "p1", "here"));
        }
    }

    @Test
    void aFileWithoutTheTableHoldsAndGetsIt() throws SQLException {
        Plain.edit(file, "DROP TABLE draft");
        assertTrue(Workspace.verify(file, PROJECTORS).holds());
        try (Workspace workspace = Ledger.open(file)) {
            save(workspace, "p1", "here", "611");
            workspace.compare();
        }
        assertTrue(Workspace.verify(file, PROJECTORS).holds());
    }

    @Test
    void findsATableOfAnotherStructureAndATriggerOnIt() throws SQLException {
        Plain.edit(
                file,
                "CREATE TRIGGER spy AFTER INSERT ON draft BEGIN INSERT INTO draft SELECT 'p9', NEW.place, 0,"
                        + " NEW.digest, NEW.content; END");
        assertFalse(Workspace.verify(file, PROJECTORS).holds());
        Plain.edit(file, "DROP TRIGGER spy", "DROP TABLE draft", "CREATE TABLE draft (a)");
        assertEquals("structure-altered", Plain.refusal(() -> Ledger.open(file)));
    }

    @Test
    void aDamagedDraftCountsAsNone() throws SQLException {
        try (Workspace workspace = Ledger.open(file)) {
            save(workspace, "p1", "here", "611");
            save(workspace, "p1", "there", "612");
        }
        Plain.edit(file, "UPDATE draft SET content = x'363132' WHERE place = 'here'");
        assertTrue(Workspace.verify(file, PROJECTORS).holds());
        try (Workspace workspace = Ledger.open(file)) {
            assertNull(workspace.draft("p1", "here"));
            assertArrayEquals(
                    "612".getBytes(StandardCharsets.UTF_8),
                    workspace.drafts("p1").getFirst().content());
        }
    }
}
