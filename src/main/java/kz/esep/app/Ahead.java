package kz.esep.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.office.Office;
import kz.esep.store.Workspace;
import kz.esep.text.Progress;
import org.jspecify.annotations.Nullable;

/** What the window needs of the disk, read on a thread of its own while JavaFX begins. */
final class Ahead {
    private final FutureTask<SettingsFile> settings;
    private final @Nullable FutureTask<Office> office;
    private volatile Progress heard = Progress.UNHEARD;

    /**
     * Begins to read.
     *
     * @param file opened at once if it is a workspace, null for the start
     */
    Ahead(Callable<SettingsFile> settings, @Nullable Path file, Clock clock) {
        this.settings = new FutureTask<>(settings);
        office = file == null || !Workspace.isNamed(file)
                ? null
                : new FutureTask<>(() -> Office.openAhead(file, clock, (done, all) -> heard.done(done, all)));
        Thread.ofPlatform().daemon().name("esep-ahead").start(this::read);
    }

    private void read() {
        settings.run();
        if (office != null) {
            office.run();
        }
    }

    SettingsFile settings() {
        try {
            return settings.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean opens() {
        return office != null;
    }

    /**
     * The workspace, as soon as it is open; why it is not, otherwise.
     *
     * @param progress hears how far that is
     */
    Office office(Progress progress) throws Exception {
        if (office == null) {
            throw new IllegalStateException("no workspace was asked for");
        }
        heard = progress;
        try {
            return office.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception why ? why : e;
        }
    }

    /** No window came of it: what was opened is closed, so that it does not look cut off. */
    void close() {
        if (office != null && !office.cancel(false)) {
            try {
                office.get().close();
            } catch (InterruptedException | ExecutionException e) {
                // It was not opened.
            }
        }
    }
}
