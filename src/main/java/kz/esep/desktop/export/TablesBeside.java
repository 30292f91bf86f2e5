package kz.esep.desktop.export;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.result.ResultTables;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;

/** The accepted figures as tables, in the folder of the signed file. */
final class TablesBeside {
    private final Room room;
    private final Office office;
    private final Destination destination;
    private final ReadOnlyObjectWrapper<List<Path>> written = new ReadOnlyObjectWrapper<>(List.of());

    TablesBeside(Room room, Office office, Destination destination) {
        this.room = room;
        this.office = office;
        this.destination = destination;
    }

    /** The tables that were written last. */
    ReadOnlyObjectProperty<List<Path>> written() {
        return written.getReadOnlyProperty();
    }

    /** Writes them; a refusal is told above the screen. */
    void write(TableFiles.Format format) {
        Path to = destination.path().orElse(null);
        if (to == null) {
            room.frame().tell(Notice.remark(ExportModel.message("lacking.target")));
            return;
        }
        Session session = room.seat().session();
        Language language = room.speech().language();
        room.work()
                .run(
                        ExportModel.message("tables.writing"),
                        progress -> new ResultTables(office.workspace(), office.election(), office.outside())
                                .write(
                                        session,
                                        format,
                                        to,
                                        language,
                                        progress.orStopped(ExportModel.message("tables.stopped"))),
                        written::set);
    }
}
