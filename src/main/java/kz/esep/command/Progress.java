package kz.esep.command;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** A bar on stderr while long work goes on and somebody sees it. */
public final class Progress implements IntConsumer, AutoCloseable {
    private final @Nullable ProgressBar bar;

    /**
     * Shows the bar where a terminal would show it.
     *
     * @param most what {@link #accept} is given at the end
     */
    public Progress(Surroundings around, String task, int most) {
        bar = around.progress() ? new ProgressBar(task, most) : null;
    }

    @Override
    public void accept(int done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
