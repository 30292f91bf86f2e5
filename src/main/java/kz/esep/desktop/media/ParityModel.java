package kz.esep.desktop.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.media.Compared;
import kz.esep.media.Contestants;
import kz.esep.media.Kept;
import kz.esep.media.Part;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.table.TableFiles;
import kz.esep.text.Phrase;
import org.jspecify.annotations.Nullable;

/** What is compared, and which comparison is looked at. */
final class ParityModel {
    final SimpleObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final Room room;
    private final Office office;
    private final Contestants contestants;
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();

    /** What was found, with the names of the outlets by number. */
    record Looked(List<Compared> all, Map<Long, String> outlets) {}

    ParityModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        contestants = office.media().contestants();
        part.addListener(seen -> look());
    }

    Contestants contestants() {
        return contestants;
    }

    ReadOnlyObjectProperty<@Nullable Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    /** Compares what is recorded now. */
    void look() {
        Part wanted = part.get();
        room.<@Nullable Looked>askQuietly(
                MediaModel.message("looking"), session -> looked(session, wanted), looked::set);
    }

    private @Nullable Looked looked(Session session, Part wanted) {
        if (!session.may(Permission.READ_MEDIA)) {
            return null;
        }
        return new Looked(
                office.media().parities().compare(session, wanted),
                office.media().outlets().list(session).stream()
                        .collect(
                                Collectors.toMap(Kept::number, one -> one.fact().name())));
    }

    /** What a comparison is of, with the contest where there are several. */
    String title(Compared one) {
        String outlet = Optional.ofNullable(looked.get())
                .map(now -> now.outlets().getOrDefault(one.outlet(), ""))
                .orElse("");
        Phrase what = one.title(outlet);
        String title = what.in(room.speech().language());
        return contestants.contests().size() < 2
                ? title
                : title + ". "
                        + room.speech()
                                .say(office.election().contest(one.contest()).name());
    }

    /** Goes to the report among the documents. */
    void print() {
        if (room.seat().may(Permission.ISSUE_PAPERS)) {
            room.frame().go("documents", Kind.MEDIA_REPORT + "///0");
        } else {
            room.frame().tell(Notice.remark(MediaModel.message("print.none")));
        }
    }

    /** Writes the tables into a folder. */
    void export() {
        Session session = room.seat().session();
        room.dialogs()
                .folder(room.speech().say(MediaModel.message("export")))
                .ifPresent(folder -> room.work()
                        .<List<Path>>run(
                                MediaModel.message("working"),
                                progress -> office.media()
                                        .tables()
                                        .write(
                                                session,
                                                TableFiles.Format.XLSX,
                                                folder,
                                                room.speech().language()),
                                files -> room.frame()
                                        .tell(Notice.done(MediaModel.message(
                                                "exported", files.getFirst().toString())))));
    }
}
