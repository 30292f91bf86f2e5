package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.Hand;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work on an open workspace, held where it asks the workspace's tables, stopped by the key, and what is left of it. */
class StoppedWorkTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void target() throws IOException {
        target = Files.createDirectory(folder.resolve("target"));
    }

    /** The chair sits at a workspace that others can hold. */
    private Sitting sit(Path workspace, Office[] opened, Language language) {
        return new Sitting(folder, Nights.CLOCK, language)
                .open(workspace, () -> opened[0] = Office.openAhead(workspace, Nights.CLOCK))
                .signIn("chair", Nights.passphrase("chair"));
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.toList();
        }
    }

    private static Sitting to(Sitting sitting, String place) {
        return sitting.chord(KeyCode.K, KeyCode.CONTROL).type(place).press(KeyCode.ENTER);
    }

    /** Begins something while the workspace is held, and stops it before it gets its turn. */
    private static void stop(Sitting sitting, Office office, Runnable begin) throws InterruptedException {
        try (HeldTurn turn = new HeldTurn(office.workspace())) {
            begin.run();
            sitting.awaitStoppable();
            Hand.press(KeyCode.F9);
        }
        sitting.idle();
    }

    private static void assertSaid(Sitting sitting, String said) {
        assertTrue(sitting.text().contains(said), sitting::text);
    }

    @Test
    void aStoppedExportOfTheJournalLeavesNoFileAndTheOneThatWasThere() throws Exception {
        Office[] opened = new Office[1];
        Path fresh = target.resolve("fresh.csv");
        Path there = Files.writeString(target.resolve("there.json"), "of yesterday");
        try (Sitting sitting = to(sit(Nights.fresh(folder), opened, Language.EN), "journal")) {
            stop(sitting, opened[0], () -> {
                sitting.answer(fresh);
                Hand.chord(KeyCode.E, KeyCode.CONTROL);
            });
            assertSaid(sitting, "Writing the journal into a file was stopped. No file was written;");
            assertEquals(List.of(there), left());
            sitting.picture("stopped-journal-en");
            stop(sitting, opened[0], () -> {
                sitting.answer(there);
                Hand.chord(KeyCode.K, KeyCode.CONTROL);
                Hand.type(sitting.stage(), "nist");
                Hand.press(KeyCode.ENTER);
            });
            assertSaid(sitting, "Writing the journal into a file was stopped. No file was written;");
            assertEquals(List.of(there), left());
            assertEquals("of yesterday", Files.readString(there));
        }
    }

    @Test
    void aStoppedCopyLeavesNothingAndKeepsNobodyFromClosing() throws Exception {
        Office[] opened = new Office[1];
        try (Sitting sitting = to(sit(Nights.fresh(folder), opened, Language.RU), "Копии")) {
            sitting.type(target.toString()).press(KeyCode.ENTER);
            List<Path> before = left();
            assertEquals(1, before.size());
            stop(sitting, opened[0], () -> Hand.chord(KeyCode.S, KeyCode.CONTROL));
            assertSaid(sitting, "Копирование остановлено. От этой копии ничего не осталось;");
            assertEquals(before, left());
            sitting.picture("stopped-copy-ru");
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            stop(sitting, opened[0], () -> Hand.chord(KeyCode.W, KeyCode.CONTROL));
            assertSaid(sitting, "Чтобы закрыть без новой копии, закройте ещё раз.");
            sitting.chord(KeyCode.W, KeyCode.CONTROL);
            assertEquals(before, left());
            assertEquals(List.of(), sitting.places());
        }
    }
}
