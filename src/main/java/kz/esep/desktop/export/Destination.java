package kz.esep.desktop.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.office.Office;
import kz.esep.result.Preview;
import kz.esep.result.ResultFiles;
import kz.esep.result.Target;
import org.jspecify.annotations.Nullable;

/** The folder where the file is to go, and what was found when looking there. */
final class Destination {
    private final Room room;
    private final SettingsFile settings;
    private final String workspace;
    private final Office office;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty paper = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Target> target = new ReadOnlyObjectWrapper<>();

    Destination(Room room, Office office, SettingsFile settings) {
        this.room = room;
        this.settings = settings;
        workspace = office.workspace().file().toAbsolutePath().toString();
        this.office = office;
        folder.addListener(seen -> target.set(null));
        paper.addListener(seen -> target.set(null));
    }

    /** Where the file is to go, as typed. */
    StringProperty folder() {
        return folder;
    }

    /** Revision on the newest signed paper, as typed; empty where there is none. */
    StringProperty paper() {
        return paper;
    }

    /** What was found when looking there; null until then. */
    ReadOnlyObjectProperty<@Nullable Target> target() {
        return target.getReadOnlyProperty();
    }

    /** Somebody comes to sign: the folder of the last time is proposed, and what was found there before counts no more. */
    void arrive() {
        String before = settings.get().exportFolder(workspace);
        if (folder.get().isBlank() && before != null) {
            folder.set(before);
        }
        target.set(null);
    }

    /** The file is there: the folder is proposed the next time. */
    void remember() {
        path().ifPresent(to -> settings.change(
                now -> now.exportedTo(workspace, to.toAbsolutePath().toString())));
    }

    /** Looks there before anybody signs. */
    void look(Preview preview) {
        Session session = room.seat().session();
        out().ifPresent(out -> room.work()
                .run(
                        ExportModel.message("target.looking"),
                        progress -> office.resultFiles().look(session, out, preview),
                        target::set));
    }

    /** Where the file goes and what is looked at beside it, which are the copies of the workspace. */
    Optional<ResultFiles.Out> out() {
        String copies = settings.get().copyFolder(workspace);
        List<Path> beside = copies == null ? List.of() : List.of(Path.of(copies));
        return path().map(to -> new ResultFiles.Out(to, beside, revision()));
    }

    private int revision() {
        String typed = paper.get().strip();
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** Looks there once more, after something went wrong there. */
    void lookAgain(@Nullable Preview preview) {
        target.set(null);
        if (preview != null) {
            look(preview);
        }
    }

    boolean isGood() {
        Target found = target.get();
        return found != null && found.good();
    }

    /** The folder as a path; empty when nothing, or no path, is typed. */
    Optional<Path> path() {
        return path(folder.get());
    }

    /** A path as it was typed; empty when nothing, or no path, is typed. */
    static Optional<Path> path(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
