package kz.esep.desktop.shell;

import java.util.function.Consumer;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The screen that a place shows now, and the actions that are meant for it; while it shows none they do nothing. */
public final class Shown<V> {
    private @Nullable V view;

    /** Another one is shown. */
    public V show(V fresh) {
        view = fresh;
        return fresh;
    }

    /** None is shown. */
    public void leave() {
        view = null;
    }

    public boolean isShown() {
        return view != null;
    }

    /** An action for the screen, for the place's menu. */
    public Action action(Message name, @Nullable Shortcut shortcut, Consumer<V> act) {
        return new Action(name, shortcut, () -> with(act));
    }

    /** Does something with the screen; nothing while none is shown. */
    public void with(Consumer<V> act) {
        V shown = view;
        if (shown != null) {
            act.accept(shown);
        }
    }
}
