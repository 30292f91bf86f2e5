package kz.esep.desktop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.backup.Backup;
import kz.esep.backup.Backups;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.office.Office;
import kz.esep.text.Language;
import kz.esep.text.PassingFolder;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies on another medium, and a lost workspace made of one again, by the keyboard alone. */
class BackupScreenTest {
    @TempDir
    Path folder;

    private final TurningClock clock = new TurningClock(Nights.CLOCK.instant());
    private Path workspace;
    private Path stick;

    @BeforeEach
    void laptopAndStick() throws IOException {
        workspace = Rehearsal.get().read(Files.createDirectory(folder.resolve("laptop")));
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    private Sitting sit(Language language) {
        return new Sitting(folder, clock, language).open(workspace);
    }

    private static Sitting copies(Sitting sitting, String title) {
        return sitting.chord(KeyCode.K, KeyCode.CONTROL).type(title).press(KeyCode.ENTER);
    }

    private static String foot(Sitting sitting) {
        return sitting.get("copied", Label.class).getText();
    }

    private long copied() {
        return Backups.in(stick).stream()
                .map(Backup::label)
                .mapToLong(label -> label.head().length())
                .max()
                .orElse(0);
    }

    private long entries() {
        try (Office office = Office.open(workspace, clock)) {
            return office.workspace().head().length();
        }
    }

    private void chooseStick(Sitting sitting) {
        sitting.signIn("chair", Nights.passphrase("chair"));
        copies(sitting, "Copies on");
        sitting.type(stick.toString()).press(KeyCode.ENTER);
    }

    @Test
    void onceAFolderIsChosenCopiesAreMadeByThemselvesAndBeforeTheWorkspaceIsClosed() {
        try (Sitting sitting = sit(Language.EN)) {
            assertEquals("no copy elsewhere", foot(sitting));
            chooseStick(sitting);
            assertTrue(sitting.text().contains("Everything is in it"), sitting.text());
            sitting.picture("backup-made");
            long first = copied();
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            assertEquals(first, copied(), "less than a minute has passed");
            assertTrue(foot(sitting).endsWith("1 since"), foot(sitting));
            clock.turn(Duration.ofMinutes(2));
            sitting.lookAtTheClock();
            assertEquals(first + 1, copied());
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            clock.turn(Duration.ofHours(-3));
            sitting.lookAtTheClock();
            assertEquals(first + 2, copied(), "a clock that was set back puts no copy off");
            assertEquals("copy 10.01.2027 18:02", foot(sitting));
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            assertTrue(sitting.cross());
        }
        assertEquals(entries(), copied());
    }

    @Test
    void anAcceptanceIsCopiedAtOnce() {
        try (Sitting sitting = sit(Language.EN)) {
            chooseStick(sitting);
            long before = copied();
            sitting.goTo("review");
            Button all = sitting.get("accept-all", Button.class);
            Hand.act(all::requestFocus);
            sitting.press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(copied() > before, sitting::text);
        }
    }

    @Test
    void aStickThatWasPulledOutKeepsNobodyFromWorkingOrClosing() throws IOException {
        try (Sitting sitting = sit(Language.EN)) {
            chooseStick(sitting);
            PassingFolder.delete(stick);
            sitting.chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("There is no folder"), sitting.text());
            sitting.picture("backup-failed");
            assertEquals(List.of(), sitting.problems());
            Files.createDirectory(stick);
            clock.turn(Duration.ofMinutes(2));
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            assertFalse(Backups.in(stick).isEmpty(), "tried again by itself");
            PassingFolder.delete(stick);
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            assertTrue(sitting.cross());
        }
    }

    @Test
    void aStickThatIsBackGetsTheLastCopyBeforeClosingThoughOneFailedBefore() throws IOException {
        try (Sitting sitting = sit(Language.EN)) {
            chooseStick(sitting);
            PassingFolder.delete(stick);
            sitting.chord(KeyCode.S, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("There is no folder"), sitting.text());
            Files.createDirectory(stick);
            sitting.press(KeyCode.F2).signIn("chair", Nights.passphrase("chair"));
            assertTrue(sitting.cross());
        }
        assertEquals(entries(), copied());
    }

    @Test
    void aWorkspacePutBackFromAnOlderCopyIsFoundWhenItIsOpened() throws IOException {
        byte[] older = Files.readAllBytes(workspace);
        try (Sitting sitting = sit(Language.EN)) {
            chooseStick(sitting);
        }
        Files.write(workspace, older);
        clock.turn(Duration.ofMinutes(1));
        try (Sitting sitting = sit(Language.EN).signIn("chair", Nights.passphrase("chair"))) {
            assertEquals("the copy knows more", foot(sitting));
            copies(sitting, "Copies on");
            assertTrue(sitting.text().contains("has entries that this workspace lacks"), sitting.text());
            sitting.picture("backup-apart");
        }
    }

    @Test
    void aLostWorkspaceIsMadeOfItsCopyAgain() throws IOException {
        try (Sitting sitting = sit(Language.EN)) {
            chooseStick(sitting);
        }
        Files.delete(workspace);
        String copy = Backups.in(stick).getFirst().file().toString();
        try (Sitting sitting = new Sitting(folder, clock, Language.EN)) {
            sitting.chord(KeyCode.R, KeyCode.CONTROL).picture("restore-copies");
            assertTrue(sitting.text().contains("entries"), "the copies of the folder used before are offered");
            sitting.type(copy).press(KeyCode.ENTER).picture("restore-target");
            String target = sitting.get("restore-target", TextField.class).getText();
            sitting.press(KeyCode.ENTER).type("chair").press(KeyCode.ENTER);
            sitting.type("wrong password").press(KeyCode.ENTER).picture("restore-refused");
            assertTrue(sitting.text().contains("password is wrong")
                    || sitting.find("password").isPresent());
            assertFalse(Files.exists(Path.of(target)));
            sitting.type(Nights.passphrase("chair")).press(KeyCode.ENTER);
            sitting.signIn("chair", Nights.passphrase("chair"));
            workspace = Path.of(target);
            assertTrue(sitting.find("place-overview").isPresent(), sitting.text());
        }
        assertTrue(entries() > copied());
    }

    @Test
    void whatTheFileThatIsThereHasBesideTheCopyIsNamedFirst() throws IOException {
        try (Sitting sitting = sit(Language.RU)) {
            sitting.signIn("chair", Nights.passphrase("chair"));
            copies(sitting, "Копии на");
            sitting.type(stick.toString()).press(KeyCode.ENTER);
            sitting.picture("backup-ru");
        }
        Path copy = Backups.in(stick).getFirst().file();
        try (Office office = Office.open(workspace, clock)) {
            Nights.signIn(office, "chair").close();
        }
        try (Sitting sitting = new Sitting(folder, clock, Language.RU)) {
            sitting.drop(copy).press(KeyCode.ENTER).picture("restore-loss");
            assertTrue(sitting.text().contains(workspace.toString()), sitting.text());
            assertEquals(List.of(), sitting.problems());
        }
        Path other = Files.createDirectory(folder.resolve("another laptop"));
        try (Sitting sitting = new Sitting(other, clock, Language.KK)) {
            sitting.drop(copy).press(KeyCode.ENTER, KeyCode.ENTER).picture("restore-key");
            assertEquals(List.of(), sitting.problems());
        }
    }
}
