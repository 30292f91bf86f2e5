package kz.esep.command;

import kz.esep.paper.Watch;
import org.jspecify.annotations.Nullable;

/** A bar on stderr while pages are printed and somebody sees it. */
final class PageBar implements Watch, AutoCloseable {
    private final Surroundings around;
    private final String task;
    private @Nullable Progress bar;

    PageBar(Surroundings around, String task) {
        this.around = around;
        this.task = task;
    }

    @Override
    public void at(long done, long of) {
        if (bar == null) {
            bar = new Progress(around, task, Math.toIntExact(of));
        }
        bar.accept(Math.toIntExact(done));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
