package kz.esep.desktop.central;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Session;
import kz.esep.central.Intake;
import kz.esep.central.Intaken;
import kz.esep.central.Rulings;
import kz.esep.central.Taken;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.work.Work;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The centre's intake without its screen: the unlocked key, what came in, and what is ruled about it. */
final class IntakeModel {
    private final Room room;
    private final Office office;
    private final Runnable changed;
    private final Speech.Voice voice;
    private final Rulings rulings;
    private final List<Intaken.Line> lines = new ArrayList<>();
    private final Queue<Intaken.Line> fresh = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final ObservableList<ArrivalRow> arrivals = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    private @Nullable Snapshot snapshot;
    private @Nullable Desk desk;

    /**
     * The intake of one store.
     *
     * @param changed is run on the screen's thread when the key was unlocked or forgotten
     */
    IntakeModel(Room room, Office office, Runnable changed) {
        this.room = room;
        this.office = office;
        this.changed = changed;
        this.voice = room.speech().voice("desktop.central");
        this.rulings = new Rulings(office.workspace());
    }

    /** What came in: first what needs somebody, then the newest. */
    ObservableList<ArrivalRow> arrivals() {
        return arrivals;
    }

    /** Files in conflict or waiting. */
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether a waiting file names another one as the revision before it than the one that came. */
    boolean isForked(Taken file) {
        Snapshot now = snapshot;
        return now != null && now.count().forks().contains(file);
    }

    /** Shows what came in as it stands now. */
    void show(Snapshot now) {
        snapshot = now;
        list();
    }

    private void list() {
        Snapshot now = snapshot;
        if (now != null) {
            Desk open = desk;
            arrivals.setAll(
                    new Arrivals(office.election(), voice).rows(now, lines, open == null ? null : open.doubts()));
            waiting.set(now.count().conflicts().size() + now.count().waiting().size());
        }
    }

    /** The unlocked intake of whoever sits here; null where the key is still to be unlocked. */
    @Nullable
    Desk desk() {
        Desk open = desk;
        return open != null
                        && room.seat().isTaken()
                        && room.seat().session().person().equals(open.person())
                ? open
                : null;
    }

    /** Forgets the unlocked key. */
    void close() {
        desk = null;
        changed.run();
    }

    /** Unlocks the receipt key; the passphrase is wiped. */
    void open(Desk.Papers papers, char[] passphrase, Consumer<? super Exception> refused) {
        Session session = room.seat().session();
        room.work()
                .run(
                        voice.message("unlocking"),
                        progress -> Desk.open(office, session, papers, passphrase),
                        opened -> {
                            desk = opened;
                            list();
                            changed.run();
                        },
                        refused);
    }

    /** Takes in files, folders and other stations' stores in the background; each file is shown as it is done. */
    void take(List<Path> sources) {
        Desk open = desk();
        if (open == null) {
            room.frame().tell(Notice.refused(voice.message("key.first")));
            return;
        }
        Session session = room.seat().session();
        room.work()
                .run(
                        voice.message("taking"),
                        progress -> open.take(office, session, sources, receipts(), new Following(progress)),
                        taken -> {
                            fresh.clear();
                            lines.removeAll(taken.lines().stream()
                                    .map(IntakeModel::unsettled)
                                    .toList());
                            lines.addAll(0, taken.lines());
                            list();
                            tell(taken);
                        });
    }

    /** As it was told while it came in. */
    private static Intaken.Line unsettled(Intaken.Line line) {
        return new Intaken.Line(line.name(), line.digest(), line.result(), line.code(), line.said(), null);
    }

    private final class Following implements Intake.Watch {
        private final Work.Progress progress;
        private int all;

        Following(Work.Progress progress) {
            this.progress = progress;
        }

        @Override
        public void begins(int files) {
            all = files;
        }

        @Override
        public void done(Intaken.Line line, int count) {
            progress.at(count, all);
            fresh.add(line);
            if (!told.getAndSet(true)) {
                Platform.runLater(IntakeModel.this::gather);
            }
        }

        @Override
        public boolean stops() {
            return progress.isCancelled();
        }
    }

    /** Shows the files that were done since the last time, all at once. */
    private void gather() {
        told.set(false);
        Arrivals said = new Arrivals(office.election(), voice);
        List<ArrivalRow> rows = new ArrayList<>();
        for (Intaken.Line line = fresh.poll(); line != null; line = fresh.poll()) {
            lines.addFirst(line);
            rows.addFirst(said.row(line));
        }
        arrivals.addAll(0, rows);
    }

    private void tell(Intaken taken) {
        long refused = taken.count(Intaken.Result.REFUSED) + taken.count(Intaken.Result.UNREADABLE);
        var message = voice.message(
                "taken", taken.count(Intaken.Result.ACCEPTED), taken.count(Intaken.Result.KNOWN), refused);
        room.frame().tell(refused == 0 ? Notice.done(message) : Notice.remark(message));
    }

    /** Where receipts are written: beside the store. */
    Path receipts() {
        Path store = office.workspace().file();
        return store.resolveSibling(store.getFileName() + "-receipts");
    }

    /** What may be ruled about a file. */
    enum Rule {
        CHOOSE,
        RELEASE,
        WITHDRAW,
        CONFIRM
    }

    /** Rules about a file with a reason. */
    void rule(Taken file, Rule rule, String reason, Runnable done) {
        Session session = room.seat().session();
        room.work()
                .run(
                        voice.message("ruling"),
                        progress -> {
                            switch (rule) {
                                case CHOOSE -> rulings.choose(session, file.file(), reason);
                                case RELEASE -> rulings.release(session, file.file(), reason);
                                case WITHDRAW -> rulings.withdraw(session, file.file(), reason);
                                case CONFIRM -> rulings.confirm(session, file.file(), reason);
                            }
                            return rule;
                        },
                        ruled -> {
                            if (rule == Rule.CONFIRM) {
                                answered(file);
                            }
                            room.frame()
                                    .tell(Notice.done(
                                            voice.message("ruled." + rule.name().toLowerCase(Locale.ROOT))));
                            done.run();
                        });
    }

    /** A confirmed file is not in doubt any more. */
    private void answered(Taken file) {
        Desk open = desk;
        if (open != null) {
            var left = new java.util.HashMap<>(open.doubts());
            left.remove(file.file());
            desk = new Desk(open.person(), open.signer(), open.intake(), left);
            list();
        }
    }

    /** A typed path as a file or folder that is there. */
    Path existing(String typed) {
        Path path = Path.of(typed.strip());
        if (typed.isBlank() || !Files.exists(path)) {
            throw new Refused("desktop.central", "no-such-file", typed);
        }
        return path;
    }
}
