package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.Hand;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work on an open workspace, held where it asks the workspace's tables, stopped by the key, and what is left of it. */
class StoppedWorkTest {
    private static final Path MKFIFO = Path.of("/usr/bin/mkfifo");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void target() throws IOException {
        target = Files.createDirectory(folder.resolve("target"));
    }

    /** The chair sits at a workspace that others can hold. */
    private Sitting sit(Path workspace, Office[] opened, Language language) {
        Sitting sitting = new Sitting(folder, Nights.CLOCK, language);
        sitting.begin(workspace, progress -> opened[0] = Office.openAhead(workspace, Nights.CLOCK, progress));
        return sitting.idle().signIn("chair", Nights.passphrase("chair"));
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
        HeldTurn turn = new HeldTurn(office.workspace());
        try {
            begin.run();
            sitting.awaitStoppable()
                    .picture("stoppable-" + sitting.settings().get().language().code());
            Hand.press(KeyCode.F9);
        } finally {
            turn.end();
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

    @Test
    void aStoppedVerificationSaysNeitherThatAllIsWellNorThatItIsNot() throws Exception {
        Office[] opened = new Office[1];
        try (Sitting sitting = sit(Nights.fresh(folder), opened, Language.KK).goTo("journal")) {
            sitting.chord(KeyCode.H, KeyCode.CONTROL);
            String before = sitting.get("health-state", Label.class).getText();
            stop(sitting, opened[0], () -> Hand.press(KeyCode.ENTER));
            assertSaid(sitting, "Тексеру аяқталмай тоқтатылды: ол файл туралы ештеңе айтпайды.");
            assertEquals(before, sitting.get("health-state", Label.class).getText());
            assertFalse(sitting.get("verify-now", Button.class).isDisabled());
            sitting.press(KeyCode.F8);
            stop(sitting, opened[0], () -> Hand.press(KeyCode.ENTER));
            sitting.picture("stopped-verification-kk");
        }
    }

    @Test
    void aStoppedOpeningLeadsBackToTheStartAndTheFileOpensAgain() throws Exception {
        Path workspace = Nights.fresh(folder);
        HeldTurn[] turn = new HeldTurn[1];
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.begin(workspace, progress -> {
                Office office = Office.openAhead(workspace, Nights.CLOCK, progress);
                turn[0] = new HeldTurn(office.workspace());
                return office;
            });
            // The door is there: what can be stopped is the comparison, and no longer the reading of the file before
            // it.
            sitting.await("login").awaitStoppable();
            Hand.press(KeyCode.F9);
            turn[0].end();
            sitting.idle().picture("stopped-opening-en");
            assertSaid(sitting, "Opening commission.esep was stopped before the file was compared with its journal.");
            assertTrue(sitting.find("path").isPresent(), sitting::text);
            sitting.open(workspace).signIn("chair", Nights.passphrase("chair"));
            assertTrue(sitting.find("place-overview").isPresent(), sitting::text);
        }
    }

    @Test
    void aStoppedRestoringMakesNoWorkspace() throws Exception {
        assumeTrue(Files.isExecutable(MKFIFO), "needs mkfifo");
        Path copy;
        try (Office office = Office.open(Nights.fresh(folder), Nights.CLOCK)) {
            copy = office.backups().make(target).file();
        }
        Path home = Files.createDirectory(folder.resolve("home"));
        try (Sitting sitting = new Sitting(home, Nights.CLOCK, Language.RU)) {
            sitting.drop(copy).press(KeyCode.ENTER);
            Path restored =
                    Path.of(sitting.get("restore-target", TextField.class).getText());
            sitting.press(KeyCode.ENTER).type("chair").press(KeyCode.ENTER);
            sitting.type(Nights.passphrase("chair"));
            byte[] content = Files.readAllBytes(copy);
            Files.delete(copy);
            assertEquals(
                    0,
                    new ProcessBuilder(MKFIFO.toString(), copy.toString())
                            .start()
                            .waitFor());
            Hand.press(KeyCode.ENTER);
            sitting.awaitStoppable();
            Hand.press(KeyCode.F9);
            pour(content, copy);
            sitting.idle().picture("stopped-restoring-ru");
            assertSaid(sitting, "Восстановление остановлено. Рабочий файл не создан;");
            assertFalse(Files.exists(restored));
            try (Stream<Path> files = Files.list(restored.getParent())) {
                assertEquals(List.of(), files.toList());
            }
        }
    }

    /** Whoever reads the pipe waits until then, and may go away before its end. */
    private static void pour(byte[] content, Path pipe) {
        try {
            Files.write(pipe, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("pipe"), e::toString);
        }
    }
}
