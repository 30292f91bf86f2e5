package kz.esep.desktop.entry;

import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.Session;
import kz.esep.desktop.work.Work;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Keeps one draft on the disk: in the background, the latest state only, and never an older one over a newer one. */
final class Keeping {
    private final Work work;
    private final Save save;
    private final AtomicReference<@Nullable Waiting> waiting = new AtomicReference<>();

    /** Writes the draft. */
    @FunctionalInterface
    interface Save {
        void save(Session session, Typed typed);
    }

    private record Waiting(Session session, Typed typed) {}

    Keeping(Work work, Save save) {
        this.work = work;
        this.save = save;
    }

    /** Asks for it to be written soon. */
    void later(Session session, Typed typed) {
        if (waiting.getAndSet(new Waiting(session, typed)) == null) {
            work.run(
                    Message.of("desktop.entry", "job.keep"),
                    progress -> {
                        write();
                        return true;
                    },
                    done -> {});
        }
    }

    private synchronized void write() {
        Waiting latest = waiting.getAndSet(null);
        if (latest != null) {
            save.save(latest.session(), latest.typed());
        }
    }

    /** Writes it before the person is gone. */
    synchronized void now(Session session, Typed typed) {
        waiting.set(null);
        save.save(session, typed);
    }
}
