package kz.esep.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.shell.Settings;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen, by keys alone. */
class StartTest {
    @TempDir
    Path folder;

    @Test
    void remembersWorkspacesAndSaysWhichAreGone() throws Exception {
        Path here = Nights.fresh(folder);
        Path gone = Nights.centre(folder);
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.open(gone).chord(KeyCode.W, KeyCode.CONTROL).open(here).chord(KeyCode.W, KeyCode.CONTROL);
            Files.delete(gone);
            sitting.chord(KeyCode.DIGIT3, KeyCode.CONTROL).picture("start-recent");
            assertTrue(sitting.text().contains("Territorial commission of Practice rayon"), sitting.text());
            assertTrue(sitting.text().contains("not found"), sitting.text());

            sitting.press(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
            assertEquals(List.of(here.toString()), paths(sitting));
            assertFalse(sitting.text().contains("not found"), sitting.text());
            sitting.press(KeyCode.ENTER);
            assertTrue(sitting.find("login").isPresent(), sitting.text());
        }
    }

    private static List<String> paths(Sitting sitting) {
        return sitting.settings().get().recent().stream()
                .map(Settings.Recent::path)
                .toList();
    }

    @Test
    void opensATypedPathAndKeepsItWhenThereIsNothing() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            Path wrong = folder.resolve("nowhere.esep");
            focusPath(sitting);
            sitting.type(wrong.toString()).press(KeyCode.ENTER);
            assertTrue(said(sitting, "notice").contains("nowhere.esep"), sitting.text());
            assertEquals(
                    wrong.toString(),
                    sitting.get("path", TextInputControl.class).getText());
            sitting.chord(KeyCode.A, KeyCode.CONTROL)
                    .type("\"" + Nights.fresh(folder) + "\"")
                    .press(KeyCode.ENTER);
            assertTrue(sitting.find("login").isPresent(), sitting.text());
        }
    }

    private static void focusPath(Sitting sitting) {
        for (int i = 0; i < 20 && !sitting.get("path", TextInputControl.class).equals(sitting.focus()); i++) {
            sitting.press(KeyCode.TAB);
        }
    }

    @Test
    void makesAPracticeByOneKeyAndListsWhoSignsInHow() {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.KK)) {
            sitting.chord(KeyCode.P, KeyCode.CONTROL);
            Path made = folder.resolve("Esep").resolve("practice");
            assertTrue(Files.exists(made.resolve("papers.pdf")));
            assertTrue(sitting.text().contains("typist1"), sitting.text());
            sitting.picture("practice-kk").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("ЖАТТЫҒУ"), sitting.text());
            assertTrue(sitting.find("login").isPresent(), sitting.text());
            assertTrue(sitting.settings().get().recent().getFirst().practice());
        }
    }

    @Test
    void findsWhatCanBeDoneHereByItsName() {
        Path file = Nights.fresh(folder);
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            sitting.open(file).chord(KeyCode.W, KeyCode.CONTROL).chord(KeyCode.K, KeyCode.CONTROL);
            assertEquals(
                    "palette", sitting.focus() == null ? "" : sitting.focus().getId());
            for (String expected : List.of("New workspace", "Practice", "commission.esep")) {
                assertTrue(sitting.text().contains(expected), expected + " is not in\n" + sitting.text());
            }
            sitting.picture("start-find-en").press(KeyCode.ESCAPE);
            assertTrue(sitting.find("palette").isEmpty());
            sitting.chord(KeyCode.K, KeyCode.CONTROL).type("manual");
            assertTrue(sitting.text().contains("Manual"), sitting.text());
            sitting.press(KeyCode.ESCAPE)
                    .chord(KeyCode.K, KeyCode.CONTROL)
                    .type(String.valueOf(file.getFileName()))
                    .press(KeyCode.ENTER);
            assertTrue(sitting.find("login").isPresent(), sitting.text());
        }
    }

    private static String said(Sitting sitting, String id) {
        return sitting.get(id, Label.class).getText();
    }
}
