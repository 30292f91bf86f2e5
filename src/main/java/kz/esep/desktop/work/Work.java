package kz.esep.desktop.work;

import java.util.function.Consumer;
import kz.esep.text.Message;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * Does what takes longer than a frame. Jobs run one after the other in the order they were asked for, so that what a
 * person did first is also recorded first; what follows a job runs on the screen's thread.
 */
public interface Work {

    /** A job; whatever it throws goes to whoever handles failures. */
    @FunctionalInterface
    interface Job<T extends @Nullable Object> {
        T run(Progress progress) throws Exception;
    }

    /** How a job says how far it is, and learns that it is to stop. */
    interface Progress {
        void at(long done, long of);

        /** Shows something while the job runs: it happens on the screen's thread, in the order it was asked for. */
        void show(Runnable change);

        /**
         * Whether the person asked to stop; a job that can, stops before its next step. The window offers to stop a job
         * once it has looked here, so one that cannot stop never does.
         */
        boolean isCancelled();

        /**
         * For what is long outside the window: it tells of every step here, and ends where the person asked to stop. The
         * window offers that from now on.
         *
         * @param stopped what was stopped and what was kept, for the person
         */
        default kz.esep.text.Progress orStopped(Message stopped) {
            kz.esep.text.Progress heard = (done, all) -> {
                if (isCancelled()) {
                    throw new Stopped(stopped);
                }
                at(done, all);
            };
            heard.done(0, 0);
            return heard;
        }
    }

    /**
     * Runs a job; a failure is told to the person.
     *
     * @param what said while it runs
     */
    <T extends @Nullable Object> void run(Message what, Job<T> job, Consumer<? super T> done);

    /** Runs a job whose failure the caller handles. */
    <T extends @Nullable Object> void run(
            Message what, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** The same for what happens by itself, such as keeping a draft: nothing is shown while it runs. */
    <T extends @Nullable Object> void quietly(
            Message what, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed);
}
