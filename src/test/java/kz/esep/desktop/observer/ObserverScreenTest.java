package kz.esep.desktop.observer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is present and what they hand in, by the keyboard alone. */
class ObserverScreenTest {
    @TempDir
    Path folder;

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static int rows(Sitting sitting, String table) {
        TableView<?> view = sitting.get(table, TableView.class);
        return Hand.on(() -> view.getItems().size());
    }

    private static void says(Sitting sitting, String text) {
        assertTrue(sitting.text().contains(text), () -> "\"" + text + "\" in\n" + sitting.text());
    }

    @Test
    void aNewcomerRegistersWhoComesAndRecordsWhenTheyComeAndGo() {
        try (Sitting sitting = Visitors.sit(folder, Night.workspace(folder), Language.EN, "registrar")) {
            says(sitting, "Whoever comes to a precinct is entered here");
            sitting.chord(KeyCode.N, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertEquals("observer-PRECINCT", focus(sitting));
            says(sitting, "Type the number of the precinct.");
            says(sitting, "The name is missing.");
            sitting.type("0101")
                    .press(KeyCode.ENTER, KeyCode.ENTER)
                    .type("Party A")
                    .press(KeyCode.ENTER);
            sitting.type("Aigerim A.").press(KeyCode.ENTER).type("n100").press(KeyCode.ENTER, KeyCode.ENTER);
            sitting.type("12").press(KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "o1 is in the register.");
            assertEquals("observer-PRECINCT", focus(sitting));
            sitting.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            sitting.type("Northland")
                    .press(KeyCode.ENTER)
                    .type("Berik")
                    .press(KeyCode.ENTER)
                    .type("p200");
            sitting.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER)
                    .type("f1")
                    .press(KeyCode.ENTER)
                    .type("04.13.2027");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "is no day");
            assertEquals("observer-ACCREDITED_ON", focus(sitting));
            sitting.chord(KeyCode.A, KeyCode.CONTROL).type("04.01.2027").press(KeyCode.ENTER, KeyCode.SPACE);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL).press(KeyCode.ESCAPE);
            assertEquals("persons", focus(sitting));
            assertEquals(2, rows(sitting, "persons"));
            sitting.press(KeyCode.DIGIT2);
            assertEquals(1, rows(sitting, "persons"), "Berik has not come yet");
            sitting.chord(KeyCode.T, KeyCode.CONTROL).type("7:30").chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "Recorded: o2 came.");
            sitting.press(KeyCode.DIGIT1, KeyCode.HOME).chord(KeyCode.O, KeyCode.CONTROL);
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "Recorded: o1 went.");
            assertEquals(1, rows(sitting, "persons"), "o2 alone is there");
            says(sitting, "There since 11.01.2027 07:30 +05:00 (corrected; recorded 11.01.2027 11:00 +05:00)");
        }
    }

    @Test
    void whatIsHandedInIsAnsweredAndNobodyIsRemovedWithoutAWrittenReason() throws IOException {
        try (Sitting sitting = Visitors.sit(folder, Visitors.workspace(folder), Language.EN, "chair")) {
            assertEquals(4, rows(sitting, "persons"));
            sitting.press(KeyCode.DIGIT4);
            says(sitting, "There is no accreditation; number and day are asked for. (Art. 20-2(4))");
            sitting.press(KeyCode.DIGIT0, KeyCode.SLASH).type("dana").press(KeyCode.ENTER);
            assertEquals(1, rows(sitting, "persons"));
            sitting.chord(KeyCode.H, KeyCode.CONTROL)
                    .press(KeyCode.DOWN, KeyCode.ENTER)
                    .type("sent away");
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "Recorded under the number 4.");
            sitting.chord(KeyCode.D, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "A person is removed only by a written decision.");
            sitting.type("5").press(KeyCode.ENTER, KeyCode.ENTER).chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "The reason is missing.");
            sitting.type("disturbed the count").chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "Removed by decision 5 of 11.01.2027: disturbed the count");
            sitting.chord(KeyCode.T, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "o4 was removed by decision 5 and does not come again");
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            assertEquals("submissions", focus(sitting));
            assertEquals(4, rows(sitting, "submissions"));
            sitting.press(KeyCode.DIGIT2);
            assertEquals(1, rows(sitting, "submissions"), "the appeal of voting day was due at once");
            says(sitting, "The answer was due by 10.01.2027 and is late.");
            sitting.chord(KeyCode.R, KeyCode.CONTROL).type("granted").chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "The answer to number 2 is recorded.");
            says(sitting, "granted");
            sitting.chord(KeyCode.PAGE_UP, KeyCode.CONTROL).press(KeyCode.SLASH, KeyCode.ESCAPE);
            sitting.chord(KeyCode.S, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "The reason is missing.");
            sitting.type("a court asked").answer(folder.resolve("out")).chord(KeyCode.ENTER, KeyCode.CONTROL);
            says(sitting, "It has names");
            try (Stream<Path> files = Files.list(folder.resolve("out"))) {
                assertEquals(1, files.count());
            }
            sitting.press(KeyCode.F2);
            assertFalse(sitting.text().contains("Aigerim"), sitting.text());
        }
    }

    @Test
    void anAnswerThatIsLateStandsOnTheOverviewAndLeadsToTheComplaint() {
        try (Sitting sitting = Visitors.sit(folder, Visitors.workspace(folder), Language.RU, "chair")) {
            sitting.goTo("overview");
            says(sitting, "Жалоб с опоздавшим ответом: 1");
            Hand.act(sitting.get("unanswered", Node.class)::requestFocus);
            sitting.press(KeyCode.SPACE);
            assertEquals("submissions", focus(sitting));
        }
    }
}
