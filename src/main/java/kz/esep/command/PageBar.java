package kz.esep.command;

import kz.esep.paper.Watch;
import org.jspecify.annotations.Nullable;

/** Bars on stderr while somebody sees them: one while a document is made, one while its pages are printed. */
final class PageBar implements Watch, AutoCloseable {
    private final Surroundings around;
    private final String task;
    private @Nullable Progress bar;
    private long most;

    PageBar(Surroundings around, String task) {
        this.around = around;
        this.task = task;
    }

    @Override
    public void at(long done, long of) {
        if (bar == null || most != of) {
            close();
            most = of;
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
