package kz.esep.desktop.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.count.PollingPlace;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.State;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The night of the count by the keyboard alone. */
class CountScreenTest {
    private static final Clock NIGHT = Clock.fixed(PollingPlace.at("22:00"), PollingPlace.OFFSET);

    @TempDir
    Path folder;

    private Path workspace = Path.of("");

    private Sitting sit(String login) {
        if (workspace.toString().isEmpty()) {
            workspace = PollingPlace.voted(folder);
        }
        Sitting sitting = new Sitting(folder, NIGHT, Language.EN)
                .open(workspace)
                .signIn(login, PollingPlace.made().passphrase(login));
        return sitting.goTo("count");
    }

    /** Types the fields one after the other and records. */
    private static void step(Sitting sitting, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                sitting.press(KeyCode.ENTER);
            }
            sitting.type(fields[i]);
        }
        sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private static String text(Sitting sitting, String id) {
        return sitting.find(id).map(Label.class::cast).map(Label::getText).orElse("");
    }

    private static void stands(Sitting sitting, String step) {
        assertEquals(step, text(sitting, "count-step"), () -> text(sitting, "refusal"));
    }

    /** From the morning to the boxes; a box with too many ballots, ballots above those issued, and stacks that slip. */
    @Test
    void aWholeNightWithItsFailuresIsTypedAndBecomesTheFirstReading() {
        try (Sitting sitting = sit("typist1")) {
            stands(sitting, "Opening: the boxes shown empty and sealed, issuing members named");
            step(sitting, "1 4 5 6");
            assertTrue(text(sitting, "refusal").contains("Member m1 is chair"));
            sitting.chord(KeyCode.A, KeyCode.CONTROL);
            step(sitting, "4 5 6 7");
            step(sitting, "12");
            step(sitting, "7", "4 5");
            step(sitting, "5", "6 7");
            step(sitting, "7");
            step(sitting, "5");
            stands(sitting, "Voter lists closed");
            assertEquals("The count began at 20:00 and ends by 08:00. Left: 10 h 0 min", text(sitting, "count-clock"));
            step(sitting, "1000", "0");
            step(sitting, "712");
            step(sitting, "1010", "288");
            assertTrue(text(sitting, "refusal").contains("E05"));
            sitting.chord(KeyCode.A, KeyCode.CONTROL);
            step(sitting, "298");
            step(sitting, "200", "200", "200", "112");
            step(sitting, "9");
            assertTrue(text(sitting, "refusal").contains("m4, m5"));
            sitting.press(KeyCode.DOWN, KeyCode.DOWN);
            step(sitting, "1");
            step(sitting, "5");
            step(sitting, "701");
            stands(sitting, "Established how many ballots each member issued");
            step(sitting, "200", "203", "200", "112", "2");
            step(sitting, "400", "250", "40", "15", "1");
            step(sitting, "1", "", "", "", "4");
            stands(sitting, "Protocol filled in");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            stands(sitting, "Protocol signed");
        }
        try (Office office = Office.open(workspace, NIGHT);
                Session chair = PollingPlace.made().signIn(office, "chair")) {
            ProtocolRow row = office.figures().list(chair).getFirst();
            assertEquals(State.FIRST_DONE, row.state());
        }
    }

    /** Counts what is pressed: each character, each Enter. */
    private static int night(Sitting sitting, String... lines) {
        int pressed = 0;
        for (String line : lines) {
            sitting.type(line).press(KeyCode.ENTER);
            pressed += line.length() + 1;
        }
        return pressed;
    }

    /**
     * What typing the paper itself would take, a key after each figure, and one key for each step that is recorded. Where
     * the copy hangs and who took the protocol along are words, which stand on no paper: only their Enter is counted.
     */
    @Test
    void aNightWithoutFailuresTakesNoMoreKeysThanThePapersFiguresAndTheSteps() {
        List<String> paper = List.of(
                "1000", "712", "200", "200", "200", "112", "697", "402", "250", "45", "15", "1010", "298", "700", "12",
                "12", "7", "7", "5", "5", "12", "0");
        int figures = paper.stream().mapToInt(figure -> figure.length() + 1).sum();
        int steps = 19;
        try (Sitting sitting = sit("typist1")) {
            int pressed =
                    night(sitting, "4-7", "12", "7", "4 5", "5", "6 7", "7", "5", "1000", "0", "712", "1010", "298");
            pressed += night(sitting, "200", "200", "200", "112", "7", "5", "700", "402", "250", "45", "15", "0");
            stands(sitting, "Protocol filled in");
            pressed += night(sitting, "", "");
            stands(sitting, "Protocol signed");
            pressed += night(sitting, "1-7");
            stands(sitting, "Copy posted for two days");
            sitting.type("school door");
            pressed += night(sitting, "");
            stands(sitting, "Certified copies given");
            pressed += night(sitting, "3");
            stands(sitting, "Protocol sent to the commission above");
            sitting.type("m1 and m4");
            pressed += night(sitting, "");
            assertTrue(text(sitting, "count-told").contains("Protocol sent to the commission above"));
            assertTrue(pressed <= figures + steps, pressed + " keys for " + figures + " and " + steps);
        }
        try (Office office = Office.open(workspace, NIGHT);
                Session chair = PollingPlace.made().signIn(office, "chair")) {
            assertNull(office.counts().look(chair).next());
        }
    }

    @Test
    void whoeverDoesNotKeepTheCountSeesNoFigureAndTakesItOverWithAReason() {
        try (Sitting sitting = sit("typist1")) {
            step(sitting, "4 5 6 7");
            step(sitting, "12");
        }
        try (Sitting sitting = sit("typist2")) {
            assertFalse(sitting.find("count-applications").isPresent());
            assertEquals("", text(sitting, "refusal"));
            sitting.type("late").press(KeyCode.ENTER, KeyCode.ENTER);
            assertEquals(
                    "You keep the count from here on. Somebody else makes the second reading.",
                    text(sitting, "count-told"));
            assertTrue(sitting.find("count-applications").isPresent());
        }
    }

    @Test
    void theOpenStepSaysWhoActsOnWhichPaperAndSinceWhenItWaits() {
        try (Sitting sitting = sit("typist1")) {
            step(sitting, "4 5 6 7");
            step(sitting, "12");
            stands(sitting, "A mobile box goes out with two members");
            String said = sitting.text();
            assertTrue(said.contains("Who: two members; observers and proxies may go along"), said);
            assertTrue(said.contains("Paper: written applications, which go along with the box"), said);
            assertTrue(said.contains("Open since 22:00"), said);
            sitting.press(KeyCode.F6, KeyCode.HOME);
            assertTrue(sitting.text().contains("22:00   recorded by typist1   m4"), sitting.text());
            assertFalse(sitting.text().contains("Open since"), sitting.text());
        }
    }

    @Test
    void whatIsTypedIsForgottenWhenSomebodyElseSitsDown() {
        try (Sitting sitting = sit("typist1")) {
            step(sitting, "4 5 6 7");
            sitting.type("12").press(KeyCode.F2);
            sitting.signIn("typist3", PollingPlace.made().passphrase("typist3"));
            sitting.goTo("count");
            assertEquals(
                    "",
                    sitting.find("count-outside_applications")
                            .map(TextField.class::cast)
                            .map(TextField::getText)
                            .orElse("not there"));
        }
    }

    @Test
    void stepsAreChosenByTheArrowsAndLeftOutOnlyWithAReason() {
        try (Sitting sitting = sit("typist1")) {
            sitting.press(KeyCode.F6, KeyCode.END, KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN);
            stands(sitting, "Applications to vote outside the premises, until 12:00");
            sitting.press(KeyCode.ENTER);
            step(sitting, "12");
            assertTrue(text(sitting, "refusal").contains("Opening"));
            sitting.press(KeyCode.DOWN, KeyCode.DOWN);
            step(sitting, "forgotten");
            assertTrue(text(sitting, "count-told").contains("Applications to vote outside"));
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            stands(sitting, "A mobile box goes out with two members");
        }
    }
}
