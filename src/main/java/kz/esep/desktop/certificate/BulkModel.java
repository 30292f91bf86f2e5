package kz.esep.desktop.certificate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file, recorded all or none. What is wrong with a file is said until the next one. */
final class BulkModel {
    private static final long LARGEST = 16L << 20;

    private final Room room;
    private final String what;
    private final BiFunction<Session, byte[], Message> record;
    private final ReadOnlyObjectWrapper<@Nullable Message> fault = new ReadOnlyObjectWrapper<>();

    /**
     * One kind of rows.
     *
     * @param what their word in the bundle
     * @param record takes the content of a file and says what was done
     */
    BulkModel(Room room, String what, BiFunction<Session, byte[], Message> record) {
        this.room = room;
        this.what = what;
        this.record = record;
    }

    String what() {
        return what;
    }

    /** What is wrong with the last file, row by row; null when nothing is. */
    ReadOnlyObjectProperty<@Nullable Message> fault() {
        return fault.getReadOnlyProperty();
    }

    /** Asks for a file and takes it. */
    void ask() {
        String title = room.speech().say(CertificateModel.message("bulk." + what));
        room.dialogs().file(title, List.of("*.csv")).ifPresent(this::take);
    }

    private void take(Path file) {
        Session session = room.seat().session();
        room.frame().hush();
        fault.set(null);
        room.work()
                .run(
                        CertificateModel.message("bulk.reading"),
                        progress -> record.apply(session, content(file)),
                        done -> room.frame().tell(Notice.done(done)),
                        failure -> refuse(file, failure));
    }

    private static byte[] content(Path file) {
        try {
            return InputFile.read(file, LARGEST);
        } catch (IOException e) {
            throw new Refused("desktop.certificate", "bulk.unreadable", file.toString());
        }
    }

    private void refuse(Path file, Exception failure) {
        if (failure instanceof Refused refused) {
            fault.set(refused.reason());
            String name = String.valueOf(file.getFileName());
            room.frame().tell(Notice.refused(CertificateModel.message("bulk.refused", name)));
        } else {
            room.frame().trouble(failure);
        }
    }

    void forget() {
        fault.set(null);
    }
}
