package kz.esep.desktop.shell;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.esep.access.Session;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one draft on the disk: unseen and in the background while that works, loud when it does not. What is kept is the
 * latest state, and never an older one over a newer one. To be asked on the screen's thread.
 */
public final class Keeping<T> {
    private final Room room;
    private final Save<T> save;
    private final Consumer<Exception> lost;
    private final AtomicReference<@Nullable Waiting<T>> waiting = new AtomicReference<>();
    private @Nullable T kept;
    private boolean failing;

    /** Writes the draft. */
    @FunctionalInterface
    public interface Save<T> {
        void save(Session session, T state);
    }

    private record Waiting<T>(Session session, T state) {}

    /**
     * Keeps a draft.
     *
     * @param lost is told, after the person, that the latest state is not on the disk
     */
    public Keeping(Room room, Save<T> save, Consumer<Exception> lost) {
        this.room = room;
        this.save = save;
        this.lost = lost;
    }

    /** Asks for it to be written soon. */
    public void later(Session session, T state) {
        if (waiting.getAndSet(new Waiting<>(session, state)) == null) {
            room.work()
                    .quietly(
                            Message.of("desktop.shell", "keeping"),
                            progress -> {
                                write();
                                return true;
                            },
                            done -> done(),
                            this::failed);
        }
    }

    private synchronized void write() {
        Waiting<T> latest = waiting.getAndSet(null);
        if (latest != null) {
            save.save(latest.session(), latest.state());
            kept = latest.state();
        }
    }

    /** Writes it before the person is gone, unless it is on the disk already. */
    public void now(Session session, T state) {
        waiting.set(null);
        try {
            writeNow(session, state);
            done();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** Writes what still waits, before the person is gone. */
    public void settle() {
        Waiting<T> latest = waiting.get();
        if (latest != null) {
            now(latest.session(), latest.state());
        }
    }

    private synchronized void writeNow(Session session, T state) {
        if (!state.equals(kept)) {
            save.save(session, state);
            kept = state;
        }
    }

    /** Whether the latest attempt failed, so that something typed stands in the window only. */
    public boolean isFailing() {
        return failing;
    }

    private void done() {
        if (failing) {
            failing = false;
            room.frame().tell(Notice.done(Message.of("desktop.shell", "kept-again")));
        }
    }

    private void failed(Exception failure) {
        failing = true;
        room.frame().unkept(failure);
        lost.accept(failure);
    }
}
