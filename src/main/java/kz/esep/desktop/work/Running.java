package kz.esep.desktop.work;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import kz.esep.text.Message;

/** A job that waits or runs. */
public final class Running implements Work.Progress {
    private final Message what;
    private final boolean shown;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper();
    private volatile boolean cancelled;
    private volatile boolean asked;
    private volatile boolean told;

    Running(Message what, boolean shown) {
        this.what = what;
        this.shown = shown;
    }

    public Message what() {
        return what;
    }

    /** Whether the person is to see that it runs. */
    public boolean isShown() {
        return shown;
    }

    /** From 0 to 1; below 0 while nothing is known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Whether it is of use to ask the job to stop: it has looked whether it is to, and nobody has asked it yet. */
    public ReadOnlyBooleanProperty stoppableProperty() {
        return stoppable.getReadOnlyProperty();
    }

    /** Asks the job to stop. */
    public void cancel() {
        cancelled = true;
        stoppable.set(false);
    }

    @Override
    public void at(long done, long of) {
        if (!told || done >= of) {
            told = true;
            Platform.runLater(() -> {
                told = false;
                share.set(of <= 0 ? -1 : (double) done / of);
            });
        }
    }

    @Override
    public void show(Runnable change) {
        Platform.runLater(change);
    }

    @Override
    public boolean isCancelled() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> stoppable.set(!cancelled));
        }
        return cancelled;
    }
}
