package kz.esep.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers. Letters are meant as the keys they stand on, so a shortcut works on a Cyrillic layout too,
 * where some systems report the typed letter and no key.
 */
public record Shortcut(KeyCode key, boolean control, boolean alt, boolean shift) {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";

    public static Shortcut plain(KeyCode key) {
        return new Shortcut(key, false, false, false);
    }

    public static Shortcut ctrl(KeyCode key) {
        return new Shortcut(key, true, false, false);
    }

    public static Shortcut alt(KeyCode key) {
        return new Shortcut(key, false, true, false);
    }

    public static Shortcut shift(KeyCode key) {
        return new Shortcut(key, false, false, true);
    }

    public boolean matches(KeyEvent event) {
        return event.isShortcutDown() == control
                && event.isAltDown() == alt
                && event.isShiftDown() == shift
                && (event.getCode() == key || (event.getCode() == KeyCode.UNDEFINED && isOnKey(event.getText())));
    }

    private boolean isOnKey(String typed) {
        int at = typed.length() == 1 ? RUSSIAN.indexOf(typed.toLowerCase(Locale.ROOT)) : -1;
        return at >= 0 && key.getName().equalsIgnoreCase(LATIN.substring(at, at + 1));
    }

    /** As it is printed in menus and the manual: {@code Ctrl+K}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (control) {
            parts.add("Ctrl");
        }
        if (alt) {
            parts.add("Alt");
        }
        if (shift) {
            parts.add("Shift");
        }
        parts.add(key.getName());
        return String.join("+", parts);
    }
}
