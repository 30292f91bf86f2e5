package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;
import kz.esep.desktop.Night;
import kz.esep.desktop.Rehearsal;
import kz.esep.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every action of the menu answers to its key on a Cyrillic layout, and the keys do in the window what the menu says. */
class MenuKeysTest {
    @TempDir
    Path folder;

    /** What the menu has now: the names and the keys printed beside them. */
    private static Map<String, Shortcut> menu(Sitting sitting) {
        Map<String, Shortcut> keys = new LinkedHashMap<>();
        Hand.act(() -> Sitting.nodes(sitting.stage().getScene().getRoot())
                .filter(MenuBar.class::isInstance)
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> item.getAccelerator() != null)
                .forEach(item -> keys.put(item.getText(), shortcut(item))));
        return keys;
    }

    private static Shortcut shortcut(MenuItem item) {
        KeyCodeCombination keys = (KeyCodeCombination) item.getAccelerator();
        return new Shortcut(
                keys.getCode(),
                keys.getShortcut() == ModifierValue.DOWN,
                keys.getAlt() == ModifierValue.DOWN,
                keys.getShift() == ModifierValue.DOWN);
    }

    /** Each key of the menu means its own action and no other one. */
    private static void assertKeysAreTheirOwn(Sitting sitting, Layout layout) {
        Map<String, Shortcut> menu = menu(sitting);
        menu.forEach((name, shortcut) -> {
            KeyEvent pressed = layout.pressed(shortcut);
            List<String> meant = menu.entrySet().stream()
                    .filter(one -> one.getValue().matches(pressed))
                    .map(Map.Entry::getKey)
                    .toList();
            assertEquals(List.of(name), meant, () -> shortcut + " typed as " + pressed.getText());
        });
    }

    private static Shortcut place(Sitting sitting, String id) {
        return Shortcut.place(sitting.places().indexOf(id));
    }

    private static String focused(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    @ParameterizedTest
    @EnumSource
    void everyActionOfEveryPlaceHasAKeyOfItsOwn(Layout layout) {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN)) {
            assertKeysAreTheirOwn(sitting, layout);
            sitting.open(Rehearsal.get().read(folder));
            assertKeysAreTheirOwn(sitting, layout);
            for (String login : List.of("chair", "typist1", "admin")) {
                sitting.signIn(login, Nights.passphrase(login));
                for (String place : sitting.places()) {
                    layout.press(sitting, place(sitting, place));
                    assertTrue(menu(sitting).size() > 10, place);
                    assertKeysAreTheirOwn(sitting, layout);
                }
                layout.press(sitting, Shortcut.plain(KeyCode.F2));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfTheWholeWindowAnswer(Layout layout) {
        try (Sitting sitting = Night.sitting(folder, Language.EN, "chair")) {
            layout.press(sitting, Shortcut.ctrl(KeyCode.DIGIT2));
            assertEquals(Language.RU, sitting.settings().get().language());
            layout.press(sitting, Shortcut.ctrl(KeyCode.DIGIT1));
            assertEquals(Language.KK, sitting.settings().get().language());
            layout.press(sitting, Shortcut.ctrl(KeyCode.DIGIT3));
            assertEquals(Language.EN, sitting.settings().get().language());
            layout.press(sitting, Shortcut.ctrl(KeyCode.EQUALS));
            assertEquals(110, sitting.settings().get().textSize());
            layout.press(sitting, Shortcut.ctrl(KeyCode.MINUS));
            layout.press(sitting, Shortcut.ctrl(KeyCode.MINUS));
            assertEquals(90, sitting.settings().get().textSize());
            layout.press(sitting, Shortcut.ctrl(KeyCode.DIGIT0));
            assertEquals(100, sitting.settings().get().textSize());
            layout.press(sitting, Shortcut.plain(KeyCode.F8));
            assertEquals(Theme.DARK, sitting.settings().get().theme());
            layout.press(sitting, Shortcut.ctrl(KeyCode.K));
            assertTrue(sitting.find("palette").isPresent());
            sitting.press(KeyCode.ESCAPE);
            layout.press(sitting, Shortcut.ctrl(KeyCode.L));
            assertFalse(sitting.find("person").isPresent(), sitting.text());
            layout.press(sitting, Shortcut.ctrl(KeyCode.W));
            assertTrue(sitting.text().contains("Open a workspace"), sitting.text());
            layout.press(sitting, Shortcut.ctrl(KeyCode.N));
            assertEquals("package", focused(sitting));
            layout.press(sitting, Shortcut.plain(KeyCode.ESCAPE));
            layout.press(sitting, Shortcut.ctrl(KeyCode.P));
            assertTrue(sitting.text().contains("practice"), sitting.text());
            layout.press(sitting, Shortcut.plain(KeyCode.ESCAPE));
            sitting.answer(Night.workspace(folder));
            layout.press(sitting, Shortcut.ctrl(KeyCode.O));
            assertTrue(sitting.find("login").isPresent(), sitting.text());
            layout.press(sitting, Shortcut.ctrl(KeyCode.Q));
            assertFalse(Hand.on(() -> sitting.stage().isShowing()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfTheTypistAnswer(Layout layout) {
        try (Sitting sitting = Night.sitting(folder, Language.EN, "typist1")) {
            layout.press(sitting, place(sitting, "protocols"));
            layout.press(sitting, Shortcut.ctrl(KeyCode.N));
            assertEquals("0101", sitting.get("precinct", TextField.class).getText());
            sitting.press(KeyCode.ENTER).type("12").press(KeyCode.ENTER);
            layout.press(sitting, Shortcut.ctrl(KeyCode.G));
            assertEquals("jump", focused(sitting));
            sitting.press(KeyCode.ESCAPE);
            layout.press(sitting, Shortcut.ctrl(KeyCode.ENTER));
            assertTrue(sitting.text().contains("These lines are empty"), sitting.text());
            sitting.press(KeyCode.ESCAPE).type("0101");
            layout.press(sitting, Shortcut.ctrl(KeyCode.T));
            assertEquals("keep", focused(sitting));
            layout.press(sitting, place(sitting, "overview"));
            layout.press(sitting, Shortcut.ctrl(KeyCode.F));
            assertEquals("search", focused(sitting));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfReviewAndExportAnswer(Layout layout) {
        try (Sitting sitting = new Sitting(folder, Nights.CLOCK, Language.EN).open(Nights.half(folder))) {
            sitting.signIn("chair", Nights.passphrase("chair"));
            layout.press(sitting, place(sitting, "review"));
            layout.press(sitting, Shortcut.ctrl(KeyCode.R));
            assertEquals("accept-all-do", focused(sitting));
            layout.press(sitting, place(sitting, "export"));
            Path csv = folder.resolve("csv");
            type(sitting, csv);
            layout.press(sitting, Shortcut.ctrl(KeyCode.T));
            assertTrue(sitting.text().contains("_lists.csv"), sitting.text());
            layout.press(sitting, Shortcut.ctrl(KeyCode.E));
            assertTrue(sitting.text().contains(".xlsx"), sitting.text());
        }
    }

    /** Names the folder that the export goes to. */
    private static void type(Sitting sitting, Path target) {
        TextField field = sitting.get("target", TextField.class);
        Hand.act(() -> {
            field.requestFocus();
            field.setText(target.toString());
        });
        sitting.press(KeyCode.ENTER);
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfJournalAndPeopleAnswer(Layout layout) {
        try (Sitting sitting = Night.sitting(folder, Language.EN, "admin")) {
            layout.press(sitting, place(sitting, "people"));
            layout.press(sitting, Shortcut.ctrl(KeyCode.N));
            assertEquals("new-login", focused(sitting));
            layout.press(sitting, Shortcut.ctrl(KeyCode.R));
            assertTrue(sitting.text().contains("An administrator never has a role"), sitting.text());
            layout.press(sitting, place(sitting, "journal"));
            layout.press(sitting, Shortcut.ctrl(KeyCode.H));
            assertTrue(sitting.find("health-state").isPresent(), sitting.text());
            layout.press(sitting, Shortcut.ctrl(KeyCode.H));
            layout.press(sitting, Shortcut.ctrl(KeyCode.F));
            assertEquals("journal-search", focused(sitting));
        }
    }
}
