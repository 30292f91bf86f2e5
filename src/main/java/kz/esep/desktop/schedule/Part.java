package kz.esep.desktop.schedule;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.text.Message;

/**
 * A part of the schedule: one screen over one model(). The model is looked at whole only while the screen is shown, and
 * again whenever it is shown; otherwise only what waits is counted.
 */
public abstract class Part<V extends Parent> implements Place {
    private final Shown<V> view = new Shown<>();

    /** What a part shows. */
    public interface Model {
        /** Looks at everything, away from the screen. */
        void look();

        /** Looks only at what waits. */
        void glance();

        /** How much waits for whoever sits here. */
        ReadOnlyIntegerProperty waiting();
    }

    protected abstract Model model();

    /** The screen in the language and for the person of this moment. */
    protected abstract V view();

    /** A text of this part. */
    protected abstract Message text(String key);

    @Override
    public final Message title() {
        return text("title");
    }

    @Override
    public final Set<Permission> needs() {
        return Set.of(Permission.READ_SCHEDULE);
    }

    @Override
    public final Parent show() {
        V made = view.show(view());
        model().look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public final void refresh() {
        if (view.isShown()) {
            model().look();
        } else {
            model().glance();
        }
    }

    @Override
    public final ReadOnlyIntegerProperty waiting() {
        return model().waiting();
    }

    /** An action on the screen by Ctrl and a key. */
    protected final Action action(String key, KeyCode code, Consumer<V> act) {
        return action(key, Shortcut.ctrl(code), act);
    }

    /** An action on the screen by any keys. */
    protected final Action action(String key, Shortcut shortcut, Consumer<V> act) {
        return view.action(text(key), shortcut, act);
    }

    /** An action on the screen that is in the menu only. */
    protected final Action action(String key, Consumer<V> act) {
        return view.action(text(key), null, act);
    }
}
