package kz.esep.desktop.shell;

import java.util.function.Consumer;
import javafx.scene.Parent;
import kz.esep.access.Session;

/** Where a person comes in. */
@FunctionalInterface
public interface Door {
    /**
     * The screen of signing in, made anew each time.
     *
     * @param login whose password is asked for; empty when anybody may come
     * @param in is given the session of who came in
     */
    Parent screen(String login, Consumer<Session> in);
}
