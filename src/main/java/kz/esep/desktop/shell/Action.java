package kz.esep.desktop.shell;

import javafx.beans.value.ObservableBooleanValue;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do from the menu, by its shortcut or by its name (Ctrl+K).
 *
 * @param shortcut null where it has none
 * @param possible whether it can be done now; null where it always can
 */
public record Action(
        Message name,
        @Nullable Shortcut shortcut,
        Runnable run,
        @Nullable ObservableBooleanValue possible) {
    /** One that can always be done. */
    public Action(Message name, @Nullable Shortcut shortcut, Runnable run) {
        this(name, shortcut, run, null);
    }

    boolean isPossible() {
        return possible == null || possible.get();
    }
}
