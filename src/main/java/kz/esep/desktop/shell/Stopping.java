package kz.esep.desktop.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.esep.desktop.work.Running;
import org.jspecify.annotations.Nullable;

/** Stops the job that the window shows, while it is one that can be stopped. */
final class Stopping {
    private final ObservableList<Running> running;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private @Nullable Running shown;

    Stopping(ObservableList<Running> running) {
        this.running = running;
        running.addListener((ListChangeListener<Running>) change -> follow());
        follow();
    }

    /** The oldest one that the person is to see. */
    private void follow() {
        Running oldest = running.stream().filter(Running::isShown).findFirst().orElse(null);
        if (oldest != shown) {
            shown = oldest;
            possible.unbind();
            if (oldest == null) {
                possible.set(false);
            } else {
                possible.bind(oldest.stoppableProperty());
            }
        }
    }

    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    void stop() {
        Running now = shown;
        if (now != null && possible.get()) {
            now.cancel();
        }
    }
}
