package kz.esep.desktop.entry;

import static kz.esep.desktop.entry.TypingNight.KEY;
import static kz.esep.desktop.entry.TypingNight.focused;
import static kz.esep.desktop.entry.TypingNight.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Night;
import kz.esep.desktop.form.CountField;
import kz.esep.fault.Disk;
import kz.esep.fault.Failure;
import kz.esep.fault.SqliteFiles;
import kz.esep.tally.State;
import kz.esep.text.Language;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and not handed in: nothing of it is lost, and only who typed it finds it again. */
class InterruptedTest {
    @TempDir
    private Path folder;

    private TypingNight night() {
        return new TypingNight(folder);
    }

    @Test
    void whatWasInterruptedIsOfferedFirst() {
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106")
                    .press(KeyCode.ENTER)
                    .type("1234")
                    .press(KeyCode.ENTER)
                    .type("9");
            sitting.chord(KeyCode.DIGIT1, KeyCode.ALT).chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertEquals("line-voters_given_ballots", focused(sitting));
            sitting.press(KeyCode.ESCAPE);
            assertTrue(sitting.text().contains("You were at precinct 0106, line 2: Enter to go on"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("line-voters_given_ballots", focused(sitting));
            assertEquals(
                    "1234", sitting.get("line-voters_listed", CountField.class).digits());
            assertEquals(
                    "9",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
        }
    }

    @Test
    void aCrashLosesNoCommittedField() throws Exception {
        Path after = Files.createDirectory(folder.resolve("after"));
        try (Sitting cut = night().typist("typist1")) {
            cut.type("106")
                    .press(KeyCode.ENTER)
                    .type("1234")
                    .press(KeyCode.ENTER)
                    .type("900")
                    .press(KeyCode.ENTER);
            // The file as it lies on the disk at this moment, as after a power cut; what is closed later is not in it.
            Path file = Night.workspace(folder);
            Files.copy(file, after.resolve(file.getFileName()));
        }
        try (Sitting sitting = Night.sitting(after, Language.EN, "typist1")) {
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertTrue(sitting.text().contains("You were at precinct 0106, line 4: Enter to go on"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals(
                    "1234", sitting.get("line-voters_listed", CountField.class).digits());
            assertEquals(
                    "900",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
            assertEquals("line-took_part", focused(sitting));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "finds SQLite's functions on Linux only")
    void whatIsTypedWhileTheDiskFailsIsSaidToBeUnsavedAndSavedOnceItIsBack() throws Exception {
        Disk disk = new Disk(folder);
        Path after = Files.createDirectory(folder.resolve("after"));
        try (var _ = SqliteFiles.on(disk);
                Sitting sitting = night().typist("typist1")) {
            sitting.type("106").press(KeyCode.ENTER).type("1234").press(KeyCode.ENTER);
            disk.fail(Failure.READ_ONLY, 0);
            sitting.type("900").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("NOT SAVED. The disk with"), sitting.text());
            sitting.picture("entry-disk-failed").type("80").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("NOT SAVED."), sitting.text());
            disk.mend();
            sitting.press(KeyCode.UP, KeyCode.ENTER);
            assertFalse(sitting.text().contains("NOT SAVED."), sitting.text());
            Path file = Night.workspace(folder);
            Files.copy(file, after.resolve(file.getFileName()));
        }
        try (Sitting sitting = Night.sitting(after, Language.EN, "typist1")) {
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).press(KeyCode.ENTER);
            for (String[] line :
                    new String[][] {{"voters_listed", "1234"}, {"voters_given_ballots", "900"}, {"took_part", "80"}}) {
                assertEquals(
                        line[1],
                        sitting.get("line-" + line[0], CountField.class).digits());
            }
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "finds SQLite's functions on Linux only")
    void whatWasRefusedIsNoLongerSaidWhereTheNextPressIsAskedForOnceMore() throws Exception {
        Disk disk = new Disk(folder);
        try (var _ = SqliteFiles.on(disk);
                Sitting sitting = night().typist("typist1")) {
            sitting.type("106").press(KeyCode.ENTER).type("0").press(KeyCode.ENTER);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("press Ctrl+Enter once more"), sitting.text());
            disk.fail(Failure.READ_ONLY, 0);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.find("notice").isPresent(), sitting.text());
            disk.mend();
            sitting.type("900").press(KeyCode.ENTER);
            assertTrue(sitting.find("notice").isPresent(), sitting.text());
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Ctrl+Enter once more finishes the reading"), sitting.text());
            assertTrue(sitting.find("notice").isEmpty(), sitting.text());
            sitting.picture("entry-asked-again").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("precinct", focused(sitting));
        }
        assertEquals(State.FIRST_DONE, night().row(KEY).state());
    }

    @Test
    void lockingKeepsWhatIsTypedForWhoTypedIt() {
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106")
                    .press(KeyCode.ENTER)
                    .type("1234")
                    .press(KeyCode.ENTER)
                    .type("77");
            sitting.chord(KeyCode.L, KeyCode.CONTROL);
            assertFalse(shown(sitting).contains("1234"));
            sitting.type(Night.password("typist1")).press(KeyCode.ENTER);
            assertEquals(
                    "77",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
            sitting.press(KeyCode.F2)
                    .signIn("typist2", Night.password("typist2"))
                    .chord(KeyCode.DIGIT2, KeyCode.ALT);
            assertFalse(sitting.text().contains("You were at"), sitting.text());
            sitting.type("106");
            assertTrue(sitting.text().contains("typist1 is reading it now"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertEquals("precinct", focused(sitting));
        }
    }

    @Test
    void aWindowThatLocksByItselfKeepsWhatIsTyped() {
        TurningClock clock = new TurningClock(Night.CLOCK.instant());
        try (Sitting sitting = new Sitting(folder, clock, Language.EN)) {
            sitting.open(Night.workspace(folder)).signIn("typist1", Night.password("typist1"));
            sitting.chord(KeyCode.DIGIT2, KeyCode.ALT).type("106").press(KeyCode.ENTER);
            sitting.type("1234").press(KeyCode.ENTER).type("77");
            clock.turn(Duration.ofMinutes(11));
            sitting.lookAtTheClock();
            assertEquals("typist1", sitting.get("locked-login", Label.class).getText());
            assertFalse(shown(sitting).contains("1234"));
            sitting.type(Night.password("typist1")).press(KeyCode.ENTER);
            assertEquals("line-voters_given_ballots", focused(sitting));
            assertEquals(
                    "1234", sitting.get("line-voters_listed", CountField.class).digits());
            assertEquals(
                    "77",
                    sitting.get("line-voters_given_ballots", CountField.class).digits());
        }
    }

    @Test
    void onesOwnReadingIsTakenBack() {
        night().readFirst();
        try (Sitting sitting = night().typist("typist1")) {
            sitting.type("106").chord(KeyCode.T, KeyCode.CONTROL);
            assertEquals("keep", focused(sitting));
            assertTrue(sitting.text().contains("stays in the history"), sitting.text());
            sitting.press(KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.text().contains("your reading was taken back"), sitting.text());
        }
        assertEquals(State.NOT_STARTED, night().row(KEY).state());
    }
}
