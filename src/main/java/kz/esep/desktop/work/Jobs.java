package kz.esep.desktop.work;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Work on one thread in the background. */
public final class Jobs implements Work, AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("esep-work").factory());
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Consumer<? super Exception> trouble;
    private final Runnable after;

    /**
     * Work whose failures are told in one place.
     *
     * @param trouble is told of failures that nobody else handles, on the screen's thread
     * @param after runs on the screen's thread when a job has ended, well or not
     */
    public Jobs(Consumer<? super Exception> trouble, Runnable after) {
        this.trouble = trouble;
        this.after = after;
    }

    /** What waits or runs, oldest first. To be looked at on the screen's thread. */
    public ObservableList<Running> running() {
        return running;
    }

    /** The same, and after it what waits or runs elsewhere. */
    public ObservableList<Running> runningOr(Jobs elsewhere) {
        ObservableList<Running> both = FXCollections.observableArrayList();
        InvalidationListener follow = seen -> both.setAll(
                Stream.of(running, elsewhere.running).flatMap(List::stream).toList());
        running.addListener(follow);
        elsewhere.running.addListener(follow);
        return both;
    }

    @Override
    public <T extends @Nullable Object> void run(Message what, Job<T> job, Consumer<? super T> done) {
        run(what, job, done, trouble);
    }

    @Override
    public <T extends @Nullable Object> void run(
            Message what, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(new Running(what, true), job, done, failed);
    }

    @Override
    public <T extends @Nullable Object> void quietly(
            Message what, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(new Running(what, false), job, done, failed);
    }

    private <T extends @Nullable Object> void run(
            Running one, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        running.add(one);
        thread.execute(() -> {
            try {
                T result = job.run(one);
                end(one, () -> done.accept(result));
            } catch (Exception e) {
                end(one, () -> failed.accept(e));
            } catch (Error e) {
                end(one, () -> failed.accept(new IllegalStateException(e.toString(), e)));
            }
        });
    }

    private void end(Running one, Runnable then) {
        Platform.runLater(() -> {
            running.remove(one);
            try {
                then.run();
            } catch (RuntimeException e) {
                trouble.accept(e);
            } finally {
                after.run();
            }
        });
    }

    /** Lets what was asked for end and takes nothing more. */
    @Override
    public void close() {
        thread.close();
    }
}
