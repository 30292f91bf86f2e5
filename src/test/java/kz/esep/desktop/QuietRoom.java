package kz.esep.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.shell.Dialogs;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Seat;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.work.Work;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What a model finds around it where there is no window: jobs run at once or when asked for, and what is told is kept. */
public final class QuietRoom {
    private final List<Notice> told = new ArrayList<>();
    private final List<Exception> troubles = new ArrayList<>();
    private final List<Exception> unkept = new ArrayList<>();
    private final List<Runnable> postponed = new ArrayList<>();
    private boolean busy;
    private String reached = "";
    private final Room room = new Room(
            new Speech(Language.EN, Nights.CLOCK.getZone()),
            new AtOnce(),
            new NoDialogs(),
            new Seat(),
            new Ear(),
            Nights.CLOCK);

    public Room room() {
        return room;
    }

    /** Somebody sits down. */
    public QuietRoom seat(Session session) {
        room.seat().take(session);
        return this;
    }

    public List<Notice> told() {
        return told;
    }

    public List<Exception> troubles() {
        return troubles;
    }

    /** How far a job last said that it was; empty before one says so. */
    public String reached() {
        return reached;
    }

    /** From now on what is asked for quietly waits. */
    public void getBusy() {
        busy = true;
    }

    /** What waits is done. */
    public void catchUp() {
        List.copyOf(postponed).forEach(Runnable::run);
        postponed.clear();
    }

    /** Failures of keeping what is typed. */
    public List<Exception> unkept() {
        return unkept;
    }

    private final class AtOnce implements Work {
        @Override
        public <T extends @Nullable Object> void run(Message what, Job<T> job, Consumer<? super T> done) {
            run(what, job, done, troubles::add);
        }

        @Override
        public <T extends @Nullable Object> void run(
                Message what, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            T result;
            try {
                result = job.run(new Straight());
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        }

        @Override
        public <T extends @Nullable Object> void quietly(
                Message what, Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (busy) {
                postponed.add(() -> run(what, job, done, failed));
            } else {
                run(what, job, done, failed);
            }
        }
    }

    private final class Straight implements Work.Progress {
        @Override
        public void at(long done, long of) {
            reached = done + " of " + of;
        }

        @Override
        public void show(Runnable change) {
            change.run();
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private final class Ear implements Room.Frame {
        @Override
        public void go(String place, String what) {}

        @Override
        public void tell(Notice notice) {
            told.add(notice);
        }

        @Override
        public void trouble(Exception failure) {
            troubles.add(failure);
        }

        @Override
        public void unkept(Exception failure) {
            unkept.add(failure);
        }

        @Override
        public void hush() {}

        @Override
        public void show() {}
    }

    private static final class NoDialogs implements Dialogs {
        @Override
        public Optional<Path> file(String title, List<String> patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> newFile(String title, String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
