package kz.esep.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import kz.esep.desktop.Hand;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window opens, changes its language and closes by keys alone. */
class SittingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-10T18:00:00Z"), ZoneOffset.ofHours(5));

    @TempDir
    Path folder;

    @Test
    void changesTheLanguageByAKey() {
        try (Sitting sitting = new Sitting(folder, CLOCK, Language.EN)) {
            assertTrue(sitting.text().contains("Open a workspace"), sitting.text());
            sitting.picture("start-en");
            sitting.chord(KeyCode.DIGIT1, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Жұмыс файлын ашу"), sitting.text());
            sitting.press(KeyCode.F8).picture("start-kk-dark");
        }
    }

    @Test
    void hearsOfAStyleThatIsNotUnderstood() {
        try (Sitting sitting = new Sitting(folder, CLOCK, Language.EN)) {
            assertEquals(List.of(), sitting.problems());
            Hand.act(() -> sitting.stage().getScene().getRoot().setStyle("-fx-background-color: -color-of-nothing;"));
            List<String> problems = sitting.problems();
            assertTrue(
                    problems.stream().anyMatch(one -> one.startsWith("style: ") && one.contains("-fx-background")),
                    problems::toString);
        }
    }

    @Test
    void seesATextBesideThePage() {
        try (Sitting sitting = new Sitting(folder, CLOCK, Language.EN)) {
            assertEquals(List.of(), sitting.problems());
            Hand.act(() -> {
                Label wide = new Label("to the right of everything");
                wide.setTranslateX(sitting.stage().getWidth());
                ScrollPane page = (ScrollPane) sitting.stage().getScene().lookup(".page");
                ((Pane) page.getContent()).getChildren().add(wide);
            });
            List<String> problems = sitting.problems();
            assertTrue(problems.stream().anyMatch(one -> one.startsWith("beside the page: ")), problems::toString);
        }
    }

    @Test
    void isOfTheSizeThatIsAskedFor() {
        try (Sitting sitting = new Sitting(folder, CLOCK, Language.EN)) {
            for (int i = 0; i < 10; i++) {
                sitting.size(1280, 800);
                assertTrue(Hand.on(() -> sitting.isOf(1280, 800)));
                sitting.size(1024, 700);
                assertTrue(Hand.on(() -> sitting.isOf(1024, 700)));
            }
        }
    }
}
