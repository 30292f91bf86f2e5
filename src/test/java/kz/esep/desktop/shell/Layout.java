package kz.esep.desktop.shell;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.esep.app.Sitting;
import kz.esep.desktop.Hand;

/**
 * A keyboard with a Cyrillic layout on a system that reports the typed letter and no key. The letters stand here as they
 * are printed on the keys, and are not taken from the program.
 */
enum Layout {
    RUSSIAN("1234567890-="),
    KAZAKH("\"әіңғ,.үұқөһ");

    private static final String DIGITS = "1234567890-=";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";

    private static final Map<KeyCode, String> SIGNS = Map.of(KeyCode.EQUALS, "=", KeyCode.MINUS, "-");

    private final String first;

    Layout(String first) {
        this.first = first;
    }

    /** The event of a key that is pressed while modifiers are held. */
    KeyEvent pressed(Shortcut shortcut) {
        String letter = letter(shortcut.key());
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                letter,
                letter,
                letter.isEmpty() ? shortcut.key() : KeyCode.UNDEFINED,
                shortcut.shift(),
                shortcut.control(),
                shortcut.alt(),
                false);
    }

    /** What the layout has on a key; empty for Enter, the arrows and the like, which are the same on each. */
    private String letter(KeyCode key) {
        String latin = key.isLetterKey()
                ? key.getName().toLowerCase(Locale.ROOT)
                : key.isDigitKey() ? key.getName() : SIGNS.getOrDefault(key, "");
        if (latin.isEmpty()) {
            return "";
        }
        int at = DIGITS.indexOf(latin);
        return at >= 0
                ? first.substring(at, at + 1)
                : CYRILLIC.substring(LATIN.indexOf(latin), LATIN.indexOf(latin) + 1);
    }

    /** Presses it in the window: the event takes the way of every key, from the scene to what has the focus. */
    void press(Sitting sitting, Shortcut shortcut) {
        Hand.act(() -> {
            Scene scene = sitting.stage().getScene();
            Node focus = scene.getFocusOwner();
            Node at = focus == null || focus.getScene() == null ? scene.getRoot() : focus;
            at.fireEvent(pressed(shortcut));
        });
        sitting.idle();
    }
}
