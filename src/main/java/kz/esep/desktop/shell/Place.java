package kz.esep.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Parent;
import kz.esep.access.Permission;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** A place in the window's navigation. It keeps what was typed; its screen is made anew each time it is shown. */
public interface Place {
    /** A short stable name, such as {@code overview}. */
    String id();

    /** Ids of the manual's pages about what is shown, the closest first; the first that the manual has is opened. */
    default List<String> manual() {
        return List.of(id());
    }

    Message title();

    Ikon icon();

    /** Whoever has one of these permissions may go there. */
    Set<Permission> needs();

    /** Whether it stands in the navigation; one that does not is in the File menu. */
    default boolean listed() {
        return true;
    }

    /** Its screen in the language and for the person of this moment. The focus goes to where work begins. */
    Parent show();

    /** The person goes to another place or leaves the laptop. Whatever is typed and not kept yet is kept now. */
    default void leave() {}

    /** The journal has grown; also called when the place is not shown. Called on the screen's thread. */
    default void refresh() {}

    /** What is shown here only once and is not on paper yet, said before the workspace is closed; null when nothing is. */
    default @Nullable Message unwritten() {
        return null;
    }

    /** Goes to one thing within the place, such as a precinct by its number. */
    default void open(String what) {}

    /** Takes files that were dropped onto the window; false where this place takes none. */
    default boolean take(List<Path> files) {
        return false;
    }

    /** How many things wait here for this person; shown beside the title when above zero. */
    default ReadOnlyIntegerProperty waiting() {
        return new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
    }

    /** What can be done here, for the menu. */
    default List<Action> actions() {
        return List.of();
    }

    /** What a typed text finds here, for Ctrl+K; at most a dozen. */
    default List<Found> find(String typed) {
        return List.of();
    }

    /**
     * Something found.
     *
     * @param what as {@link #open} takes it
     */
    record Found(String text, String what) {}
}
