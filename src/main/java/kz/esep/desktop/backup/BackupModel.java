package kz.esep.desktop.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kz.esep.backup.Backup;
import kz.esep.backup.Backups;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Sign;
import kz.esep.desktop.work.Work;
import kz.esep.office.Office;
import kz.esep.store.Head;
import kz.esep.text.Message;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/**
 * The copies of the open workspace: made by themselves after an acceptance, otherwise once a minute while there is something
 * new, and before the workspace is closed. They have a thread of their own: a slow stick keeps nobody from working.
 */
final class BackupModel {
    private static final Duration APART = Duration.ofMinutes(1);
    private static final String ACCEPTED = "tally.accepted";
    private static final int MOST_LOOKED_AT = 1_000;

    private final Room room;
    private final Work copying;
    private final Office office;
    private final Backups backups;
    private final SettingsFile settings;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNKNOWN);
    private final BooleanProperty busy = new SimpleBooleanProperty();
    /** The journal's end when somebody last looked whether a copy is due. */
    private @Nullable Head seen;

    private Instant tried = Instant.MIN;
    private boolean warned;
    /** The journal's end at which the last copy before closing failed: asking again to close means that the person knows. */
    private @Nullable Head unparted;

    BackupModel(Room room, Work copying, Office office, SettingsFile settings) {
        this.room = room;
        this.copying = copying;
        this.office = office;
        this.backups = office.backups();
        this.settings = settings;
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.backup", key, arguments);
    }

    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Whether a copy is being made, or the folder looked at. */
    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Where the copies go; empty while no folder is chosen. */
    Optional<Path> folder() {
        return Optional.ofNullable(settings.get().copyFolder(workspace())).map(Path::of);
    }

    private String workspace() {
        return office.workspace().file().toAbsolutePath().toString();
    }

    /**
     * Copies go there from now on; the first is made at once.
     *
     * @throws Refused when it is no path
     */
    void choose(String typed) {
        try {
            String path = Path.of(typed.strip()).toAbsolutePath().toString();
            settings.change(now -> now.copiedTo(workspace(), path));
        } catch (InvalidPathException e) {
            throw new Refused(message("bad-path", typed));
        }
        standing.set(Standing.UNKNOWN);
        look(this::copy);
    }

    /** Whether copies go to the disk on which the workspace itself is: they do not help when it is lost. */
    boolean isSameDisk() {
        return folder().filter(Files::isDirectory)
                .map(there -> Disks.same(there, office.workspace().file()))
                .orElse(false);
    }

    /** How many entries are in no copy yet. */
    long behind() {
        return office.workspace().head().length()
                - standing.get().last().map(one -> one.label().head().length()).orElse(0L);
    }

    /** Looks which copies are there; says so loudly when the newest has what this workspace lacks. */
    void look(Runnable then) {
        folder().ifPresent(there -> quietly(() -> looked(there), found -> {
            standing.set(found);
            if (found.apart() && !warned) {
                warned = true;
                room.frame().tell(Notice.refused(message("apart", there.toString())));
            }
            then.run();
        }));
    }

    private Standing looked(Path there) {
        List<Backup> own = backups.own(there);
        boolean apart = !own.isEmpty() && !backups.grewFrom(own.getFirst());
        return new Standing(own, apart, null);
    }

    /**
     * Time has passed or the journal has grown: makes a copy when one is due. Not onto a medium that knows more than this
     * workspace. A clock that was set back does not put it off. To be called now and then.
     */
    void follow() {
        Head head = office.workspace().head();
        boolean old = Duration.between(tried, room.clock().instant()).abs().compareTo(APART) >= 0;
        if (busy.get() || behind() == 0 || standing.get().apart() || (!old && head.equals(seen))) {
            return;
        }
        seen = head;
        folder().ifPresent(there -> {
            Standing before = standing.get();
            tried = old ? room.clock().instant() : tried;
            quietly(() -> old || isAccepted(before) ? made(there, Progress.UNHEARD) : before, standing::set);
        });
    }

    /** Whether a protocol was accepted that is in no copy. */
    private boolean isAccepted(Standing before) {
        long copied = before.last().map(one -> one.label().head().length()).orElse(0L);
        return office.workspace().entries(copied + 1, MOST_LOOKED_AT).stream()
                .anyMatch(entry -> entry.type().equals(ACCEPTED));
    }

    private Standing made(Path there, Progress progress) {
        backups.make(there, progress);
        return looked(there);
    }

    /**
     * A copy that somebody waits for can be stopped.
     *
     * @param stopped said then
     */
    private Work.Job<Standing> making(Path there, String stopped) {
        return progress -> made(there, progress.orStopped(message(stopped)));
    }

    /** Makes a copy now, and shows how it went. */
    void copy() {
        folder().ifPresent(there -> {
            busy.set(true);
            tried = room.clock().instant();
            copying.run(message("copying"), making(there, "stopped"), this::take, this::fail);
        });
    }

    /** Makes a last copy before the workspace is closed, where the medium is there; what fails is said once. */
    void part(Runnable then) {
        Head head = office.workspace().head();
        Path there = folder().filter(Files::isDirectory).orElse(null);
        if (there == null || behind() == 0 || standing.get().apart() || head.equals(unparted)) {
            then.run();
            return;
        }
        busy.set(true);
        copying.run(
                message("copying"),
                making(there, "stopped.closing"),
                found -> {
                    take(found);
                    then.run();
                },
                failure -> {
                    unparted = head;
                    fail(failure);
                    room.frame().trouble(failure);
                });
    }

    private void quietly(Job job, Consumer<Standing> take) {
        busy.set(true);
        copying.quietly(
                message("copying"),
                progress -> job.run(),
                found -> {
                    busy.set(false);
                    take.accept(found);
                },
                this::fail);
    }

    private interface Job {
        Standing run();
    }

    private void take(Standing found) {
        busy.set(false);
        standing.set(found);
    }

    private void fail(Exception failure) {
        busy.set(false);
        if (failure instanceof Stopped) {
            room.frame().trouble(failure);
            return;
        }
        standing.set(standing.get()
                .failed(
                        failure instanceof Refused refused
                                ? refused.reason()
                                : message("failed", failure.getClass().getSimpleName())));
    }

    /** A few words for the row at the window's foot. */
    Sign.Copied words() {
        Standing now = standing.get();
        if (folder().isEmpty()) {
            return new Sign.Copied(message("status.none"), false);
        }
        if (now.apart()) {
            return new Sign.Copied(message("status.apart"), true);
        }
        return now.last()
                .map(last -> new Sign.Copied(
                        message(
                                behind() == 0 ? "status.whole" : "status.behind",
                                room.speech().time(last.label().at()),
                                behind()),
                        now.failure() != null))
                .orElseGet(() -> new Sign.Copied(message("status.missing"), true));
    }
}
