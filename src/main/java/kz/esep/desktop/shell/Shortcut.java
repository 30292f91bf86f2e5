package kz.esep.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A key with its modifiers. Letters are meant as the keys they stand on, so a shortcut works on a Cyrillic layout too,
 * where some systems report the typed letter and no key.
 */
public record Shortcut(KeyCode key, boolean control, boolean alt, boolean shift) {
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

    /**
     * The key of a place in the navigation: Alt with 1 to 9 and 0, then Alt and Shift with the same.
     *
     * @param at position from 0 to 19
     */
    public static Shortcut place(int at) {
        KeyCode digit = KeyCode.valueOf("DIGIT" + (at + 1) % 10);
        return new Shortcut(digit, false, true, at >= 10);
    }

    public boolean matches(KeyEvent event) {
        return event.isShortcutDown() == control
                && event.isAltDown() == alt
                && event.isShiftDown() == shift
                && (event.getCode() == key
                        || (event.getCode() == KeyCode.UNDEFINED && Layouts.isOn(event.getText(), key)));
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
