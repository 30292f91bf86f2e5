package kz.esep.desktop.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.office.Office;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.text.Stopped;
import org.jspecify.annotations.Nullable;

/** How the workspace's file is, and when it was last verified. */
final class HealthModel {
    private final Room room;
    private final Office office;
    private final Speech.Voice voice;
    private Instant verifiedAt;
    private @Nullable Message problem;

    /** Opening the workspace has verified it. */
    HealthModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        this.voice = room.speech().voice("desktop.journal");
        this.verifiedAt = room.clock().instant();
    }

    /** How the file is now. */
    Health health() {
        Path file = office.workspace().file();
        return new Health(
                file,
                bytes(file),
                free(file),
                office.workspace().head(),
                office.election().mode(),
                office.workspace().packageDigest().code(),
                office.workspace().id(),
                Office.version(),
                verifiedAt,
                problem);
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long free(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Replays the journal and compares everything with it, in the background; one that was stopped leaves what is known. */
    void verify(Runnable then) {
        room.work()
                .run(
                        voice.message("verifying"),
                        progress -> {
                            office.workspace().compare(progress.orStopped(voice.message("verifying.stopped")));
                            return room.clock().instant();
                        },
                        at -> {
                            verified(at, null);
                            then.run();
                        },
                        failure -> {
                            if (failure instanceof Refused refused && !(failure instanceof Stopped)) {
                                verified(room.clock().instant(), refused.reason());
                            } else {
                                room.frame().trouble(failure);
                            }
                            then.run();
                        });
    }

    private void verified(Instant at, @Nullable Message found) {
        verifiedAt = at;
        problem = found;
        room.frame()
                .tell(
                        found == null
                                ? Notice.done(voice.message("verified"))
                                : Notice.refused(Objects.requireNonNull(found)));
    }
}
