package kz.esep.desktop.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Rectangle;
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

    private static String said(Sitting sitting, String plot) {
        Node shown = sitting.get(plot, Node.class);
        String said = Hand.on(() -> String.valueOf(shown.getAccessibleText()));
        assertTrue(sitting.text().contains(said), said);
        return said;
    }

    private static void assertSays(String pattern, String said) {
        assertTrue(said.matches(pattern), said);
    }

    @Test
    void aBarIsSaidInWordsByKeys() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.open(Rehearsal.get().accepted(folder)).signIn("chair", Nights.passphrase("chair"));
            go(sitting);
            sitting.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN)
                    .chord(KeyCode.G, KeyCode.CONTROL);
            Node bars = sitting.get("question-bars", Node.class);
            assertEquals(bars, sitting.focus());
            assertTrue(String.valueOf(bars.getAccessibleText()).contains("Left and Right"), bars::getAccessibleText);
            sitting.press(KeyCode.RIGHT);
            String digit = "(: \\d+ counts?, first in \\d{4}(, \\d{4}){0,4}( \u2026)?|: no count)";
            assertSays("0" + digit, said(sitting, "question-bars"));
            sitting.press(KeyCode.RIGHT);
            assertSays("1" + digit, said(sitting, "question-bars"));
            sitting.press(KeyCode.END, KeyCode.RIGHT);
            assertSays("9" + digit, said(sitting, "question-bars"));
            whole(sitting, "questions-bar-en");
            sitting.press(KeyCode.HOME, KeyCode.LEFT);
            assertSays("0" + digit, said(sitting, "question-bars"));
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).press(KeyCode.UP).chord(KeyCode.G, KeyCode.CONTROL);
            sitting.press(KeyCode.END);
            assertSays("100 %: (no precinct|\\d+ precincts?, first \\d{4}.*)", said(sitting, "question-bars"));
        }
    }

    @Test
    void barsAndDotsAreSaidUnderTheMouse() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.open(Rehearsal.get().accepted(folder)).signIn("chair", Nights.passphrase("chair"));
            go(sitting);
            Node plot = sitting.get("question-plot", Node.class);
            Dot dot = firstDot(plot);
            Hand.move(plot, dot.x(), dot.y());
            assertSays("\\d{4}  .*: turnout .*", said(sitting, "question-plot"));
            sitting.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            Node bars = sitting.get("question-bars", Node.class);
            for (int digit : new int[] {3, 7}) {
                Hand.dress();
                Bounds bar = Hand.on(() -> Sitting.nodes(bars)
                        .filter(Rectangle.class::isInstance)
                        .toList()
                        .get(digit)
                        .getBoundsInParent());
                Hand.move(bars, bar.getCenterX(), bars.getLayoutBounds().getCenterY());
                assertSays(digit + ": .*", said(sitting, "question-bars"));
            }
        }
    }

    /** Where a precinct's dot is. */
    private record Dot(double x, double y) {}

    private static Dot firstDot(Node plot) {
        Hand.dress();
        return Hand.on(() -> Sitting.nodes(plot)
                .filter(javafx.scene.shape.Path.class::isInstance)
                .flatMap(dots -> ((javafx.scene.shape.Path) dots).getElements().stream())
                .filter(MoveTo.class::isInstance)
                .map(to -> new Dot(((MoveTo) to).getX(), ((MoveTo) to).getY()))
                .findFirst()
                .orElseThrow());
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
