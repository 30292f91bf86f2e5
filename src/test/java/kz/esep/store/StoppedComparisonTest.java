package kz.esep.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kz.esep.text.Beside;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import kz.esep.text.StopsAt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison with the journal that somebody stops says nothing, and leaves the file as it was. */
@Beside
class StoppedComparisonTest {
    private static final Message SAID = Message.of("store", "reopen", "a.esep");
    private static final Progress AT_ONCE = (done, all) -> {
        throw new Stopped(SAID);
    };

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeAWorkspace() {
        file = folder.resolve("a.esep");
        Ledger.counted(file).close();
    }

    private Workspace ahead(Progress progress) {
        return Workspace.openAhead(file, List.of(new Ledger()), Ledger.CLOCK, progress);
    }

    private boolean holds() {
        Verification verification = Workspace.verify(file, List.of(new Ledger()));
        return verification.holds() && verification.compared();
    }

    @Test
    void whoeverComesAfterAStoppedExaminationIsRefusedUntilTheFileIsOpenedAgain() {
        try (Workspace workspace = ahead(Progress.UNHEARD)) {
            assertThrows(Stopped.class, () -> workspace.examine(AT_ONCE));
            assertEquals(
                    SAID,
                    assertThrows(Refused.class, () -> Ledger.count(workspace, "0001", 1))
                            .reason());
            assertEquals(SAID, assertThrows(Refused.class, workspace::examine).reason());
        }
        try (Workspace workspace = ahead(Progress.UNHEARD)) {
            Ledger.count(workspace, "0001", 1);
        }
        assertTrue(holds());
    }

    @Test
    void aComparisonIsStoppedAtEachStepAndCanBeMadeAgain() {
        try (Workspace workspace = Ledger.open(file)) {
            int steps = StopsAt.everyStepOf(workspace::compare, () -> Ledger.count(workspace, "0001", 1));
            assertTrue(steps > 3, "steps: " + steps);
            workspace.compare();
        }
        int steps = StopsAt.everyStepOf(
                progress -> assertTrue(
                        Workspace.verify(file, List.of(new Ledger()), progress).holds()),
                () -> assertTrue(holds()));
        assertTrue(steps > 3, "steps: " + steps);
    }

    @Test
    void theShareGrowsToTheWhole() {
        try (Workspace workspace = Ledger.open(file)) {
            double[] last = new double[1];
            workspace.compare((done, all) -> {
                assertTrue(all > 0 && done <= all, done + " of " + all);
                assertTrue((double) done / all >= last[0], done + " of " + all);
                last[0] = (double) done / all;
            });
            assertEquals(1.0, last[0]);
        }
    }

    @Test
    void whatWasFoundBeforeTheStopIsSaid() throws SQLException {
        Plain.edit(file, "DROP TRIGGER journal_stays");
        try (Workspace workspace = ahead(Progress.UNHEARD)) {
            assertEquals(
                    "structure-altered",
                    assertThrows(Refused.class, () -> workspace.examine(AT_ONCE))
                            .reason()
                            .key());
        }
    }

    @Test
    void anOlderFileWhoseOpeningIsStoppedStaysAsItWas() throws SQLException {
        Plain.edit(file, "UPDATE projection SET schema = 'older' WHERE feature = 'ledger'");
        int steps = StopsAt.everyStepOf(progress -> ahead(progress).close(), () -> {
            Verification left = Workspace.verify(file, List.of(new Ledger()));
            assertTrue(left.holds() && !left.compared());
        });
        assertTrue(steps > 3, "steps: " + steps);
        assertTrue(holds());
    }
}
