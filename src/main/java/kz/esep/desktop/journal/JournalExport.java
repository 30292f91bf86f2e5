package kz.esep.desktop.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Mode;
import kz.esep.office.Journal;
import kz.esep.office.Office;
import kz.esep.text.Json;
import kz.esep.text.Progress;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** Writes the whole journal into a file, in the background. */
final class JournalExport {
    private final Room room;
    private final Journal journal;
    private final Mode mode;
    private final Speech.Voice voice;

    JournalExport(Room room, Office office) {
        this.room = room;
        this.journal = new Journal(office);
        this.mode = office.election().mode();
        this.voice = room.speech().voice("desktop.journal");
    }

    /** The name to propose for a file; a practice's says so. */
    String named(String name) {
        return mode.named(name);
    }

    /** As CSV. */
    void csv(Path file) {
        export(file, (session, out, progress) -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            journal.csv(session, writer, progress);
            writer.flush();
        });
    }

    /** As an election event log (NIST SP 1500-101). */
    void log(Path file) {
        export(file, (session, out, progress) -> Json.writeIndented(journal.log(session, 1, progress), out));
    }

    private interface Content {
        void to(Session session, OutputStream out, Progress progress) throws IOException;
    }

    private void export(Path file, Content content) {
        Session session = room.seat().session();
        room.work()
                .run(
                        voice.message("exporting"),
                        progress -> {
                            Progress heard = progress.orStopped(voice.message("export.stopped"));
                            try {
                                return WholeFile.replace(file, out -> content.to(session, out, heard));
                            } catch (IOException | UncheckedIOException e) {
                                throw new Refused("desktop.journal", "export.failed", file.toString(), e.toString());
                            }
                        },
                        written -> room.frame().tell(Notice.done(voice.message("exported", written.toString()))));
    }
}
