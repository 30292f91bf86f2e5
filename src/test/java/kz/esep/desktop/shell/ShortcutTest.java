package kz.esep.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** A shortcut is a key, whatever letter the layout has on it. */
class ShortcutTest {
    private static KeyEvent pressed(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, false, false);
    }

    @Test
    void worksOnACyrillicLayoutThatReportsOnlyTheLetter() {
        assertTrue(Shortcut.ctrl(KeyCode.K).matches(pressed(KeyCode.UNDEFINED, "л", true)));
        assertFalse(Shortcut.ctrl(KeyCode.K).matches(pressed(KeyCode.UNDEFINED, "к", true)));
        assertTrue(Shortcut.ctrl(KeyCode.K).matches(pressed(KeyCode.K, "k", true)));
    }

    @Test
    void worksOnTheKazakhLayoutWhereLettersStandOnDigits() {
        assertTrue(Shortcut.alt(KeyCode.DIGIT2)
                .matches(new KeyEvent(KeyEvent.KEY_PRESSED, "", "ә", KeyCode.UNDEFINED, false, false, true, false)));
        assertTrue(Shortcut.ctrl(KeyCode.EQUALS).matches(pressed(KeyCode.UNDEFINED, "һ", true)));
        assertTrue(Shortcut.ctrl(KeyCode.MINUS).matches(pressed(KeyCode.UNDEFINED, "ө", true)));
        assertTrue(Shortcut.ctrl(KeyCode.K).matches(pressed(KeyCode.UNDEFINED, "Л", true)));
    }

    @Test
    void wantsItsModifiersAndNoOthers() {
        assertFalse(Shortcut.ctrl(KeyCode.K).matches(pressed(KeyCode.K, "k", false)));
        assertFalse(Shortcut.plain(KeyCode.F2).matches(pressed(KeyCode.F2, "", true)));
    }

    @Test
    void isNamedAsInMenus() {
        assertEquals("Ctrl+K", Shortcut.ctrl(KeyCode.K).toString());
        assertEquals("Alt+1", Shortcut.alt(KeyCode.DIGIT1).toString());
    }
}
