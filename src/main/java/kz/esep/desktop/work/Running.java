package kz.esep.desktop.work;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import kz.esep.text.Message;

/** A job that waits or runs. */
public final class Running implements Work.Progress {
    private final Message what;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;
    private volatile boolean told;

    Running(Message what) {
        this.what = what;
    }

    public Message what() {
        return what;
    }

    /** From 0 to 1; below 0 while nothing is known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Asks the job to stop. */
    public void cancel() {
        cancelled = true;
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
    public boolean isCancelled() {
        return cancelled;
    }
}
