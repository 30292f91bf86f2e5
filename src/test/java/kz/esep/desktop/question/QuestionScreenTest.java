package kz.esep.desktop.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Rehearsal;
import kz.esep.forensics.Aspect;
import kz.esep.forensics.Seen;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions' screen, by keyboard. */
class QuestionScreenTest {
    @TempDir
    Path folder;

    private static void go(Sitting sitting) {
        sitting.chord(KeyCode.K, KeyCode.CONTROL).type("questions").press(KeyCode.ENTER);
        sitting.idle();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Seen> aspects(Sitting sitting) {
        return (ListView<Seen>) sitting.get("aspects", ListView.class);
    }

    private static void whole(Sitting sitting, String name) {
        sitting.idle().picture(name);
        assertEquals("", String.join("\n", sitting.problems()), name);
    }

    @Test
    void everyAspectIsReachedByKeysAndAPrecinctLeadsToItsProtocol() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.open(Rehearsal.get().accepted(folder)).signIn("chair", Nights.passphrase("chair"));
            go(sitting);
            assertEquals(aspects(sitting), sitting.focus());
            assertEquals(Aspect.values().length, aspects(sitting).getItems().size());
            whole(sitting, "questions-en");
            sitting.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            assertTrue(sitting.find("question-bars").isPresent());
            whole(sitting, "questions-digits-en");
            sitting.press(KeyCode.UP, KeyCode.UP, KeyCode.UP).chord(KeyCode.G, KeyCode.CONTROL);
            Node plot = sitting.get("question-plot", Node.class);
            assertEquals(plot, sitting.focus());
            sitting.press(KeyCode.RIGHT);
            String first = String.valueOf(plot.getAccessibleText());
            sitting.press(KeyCode.RIGHT);
            assertNotEquals(first, plot.getAccessibleText());
            whole(sitting, "questions-plot-en");
            sitting.press(KeyCode.LEFT);
            assertEquals(first, plot.getAccessibleText());
            sitting.press(KeyCode.ENTER).idle();
            assertTrue(sitting.text().contains(first.substring(0, 4)), sitting.text());
            assertTrue(sitting.find("aspects").isEmpty());
        }
    }

    @Test
    void isWholeInEveryLanguageAndSize() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.KK)) {
            sitting.open(Rehearsal.get().accepted(folder)).signIn("chair", Nights.passphrase("chair"));
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("сұрақтар").press(KeyCode.ENTER);
            whole(sitting, "questions-kk");
            sitting.size(1024, 700);
            whole(sitting, "questions-kk-small");
            sitting.chord(KeyCode.DIGIT2, KeyCode.CONTROL).press(KeyCode.F8);
            sitting.size(1280, 800);
            whole(sitting, "questions-ru-dark");
            Hand.act(() -> sitting.settings().change(now -> now.sized(150)));
            whole(sitting, "questions-ru-150");
        }
    }

    @Test
    void beforeAnythingIsAcceptedItSaysWhatToDo() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.open(Nights.fresh(folder)).signIn("chair", Nights.passphrase("chair"));
            go(sitting);
            assertTrue(sitting.text().contains("Nothing to look over yet"), sitting.text());
            whole(sitting, "questions-empty-en");
        }
    }
}
