package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pointer rests on a control: what it is called, its key and its help are shown, and no key is lost by that. */
class HintsTest {
    @TempDir
    Path folder;

    private static Optional<Tooltip> open() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(Tooltip.class::cast)
                .findFirst();
    }

    private static boolean isOpen() {
        return Hand.on(() -> open().isPresent());
    }

    /** Rests the pointer on a node and waits for what is shown. */
    private static Tooltip hint(Node node) throws Exception {
        CompletableFuture<Tooltip> shown = new CompletableFuture<>();
        ListChangeListener<Window> listener = change -> open().ifPresent(shown::complete);
        Hand.on(() -> {
            Window.getWindows().addListener(listener);
            return null;
        });
        Hand.move(node, 3, 3);
        Hand.move(node, 5, 5);
        Tooltip tooltip = shown.get(30, TimeUnit.SECONDS);
        Hand.on(() -> {
            Window.getWindows().removeListener(listener);
            return null;
        });
        return tooltip;
    }

    private static String words(Node node) throws Exception {
        return hint(node).getText();
    }

    private static Node choose(Sitting sitting) {
        return Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Choose…"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theKeyOfAnActIsSaid() throws Exception {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            assertEquals(
                    "New workspace (Ctrl+N)\nFrom the centre's election package, with the code from its letter.",
                    words(sitting.get("new", Button.class)));
            assertEquals("Path of a workspace", words(sitting.get("path", TextField.class)));
        }
    }

    @Test
    void aKeyTakesItAwayAndDoesItsWork() throws Exception {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            TextField path = sitting.get("path", TextField.class);
            Hand.act(path::requestFocus);
            words(path);
            sitting.press(KeyCode.A);
            assertFalse(isOpen());
            assertEquals("a", path.getText());
            words(choose(sitting));
            sitting.press(KeyCode.TAB);
            assertFalse(isOpen());
            assertTrue(Hand.on(() -> !path.isFocused()));
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            words(sitting.get("package", TextField.class));
            sitting.press(KeyCode.ENTER);
            assertFalse(isOpen());
            assertTrue(sitting.text().contains("No path is typed"), sitting.text());
            words(choose(sitting));
            sitting.press(KeyCode.ESCAPE);
            assertFalse(isOpen());
            assertTrue(sitting.find("package").isEmpty(), sitting.text());
        }
    }

    /** An icon has a tooltip of its own. */
    @Test
    void thatOfAPictureLosesNoKeyEither() throws Exception {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.chord(KeyCode.N, KeyCode.CONTROL).drop(folder.resolve("picture.png"));
            Node icon = Hand.on(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                    .filter(node -> node instanceof Button button && button.getTooltip() != null)
                    .findFirst()
                    .orElseThrow());
            assertEquals(Hand.on(icon::getAccessibleText), words(icon));
            sitting.press(KeyCode.ESCAPE);
            assertTrue(sitting.find("package").isEmpty(), sitting.text());
        }
    }

    @Test
    void aPlaceSaysItsKeyAndWhatWaits() throws Exception {
        try (Sitting sitting = Night.sitting(folder, Language.EN, "chair")) {
            assertEquals(
                    "Overview (Alt+1)", words(sitting.find("place-overview").orElseThrow()));
        }
    }

    @Test
    void itIsInTheLanguageOfTheScreen() throws Exception {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
            List<Language> languages = List.of(Language.KK, Language.RU, Language.EN);
            for (int i = 0; i < keys.size(); i++) {
                Language spoken = languages.get(i);
                sitting.chord(keys.get(i), KeyCode.CONTROL);
                assertFalse(isOpen());
                Speech.Voice voice = new Speech(spoken, Nights.CLOCK.getZone()).voice("desktop.start");
                assertEquals(voice.say("path"), words(sitting.get("path", TextField.class)));
                Theme theme = spoken == Language.KK ? Theme.DARK : Theme.LIGHT;
                Hand.act(() -> sitting.settings().change(now -> now.in(theme).sized(150)));
                Tooltip shown = hint(sitting.get("new", Button.class));
                assertEquals(voice.say("new") + " (Ctrl+N)\n" + voice.say("new.hint"), shown.getText());
                Hand.picture(shown.getScene(), Path.of("target", "screens", spoken.code() + "-hint.png"));
            }
        }
    }
}
