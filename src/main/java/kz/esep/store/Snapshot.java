package kz.esep.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiFunction;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an open workspace's file. SQLite makes it: whoever reads the file itself a second time in this program takes
 * SQLite's lock away when done (POSIX drops all locks of a process on a file when it closes any of its handles).
 */
final class Snapshot {
    private final Path file;
    private final Turns turns;

    Snapshot(Path file, Turns turns) {
        this.file = file;
        this.turns = turns;
    }

    <T extends @Nullable Object> T use(BiFunction<Path, Head, T> use) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        String name = String.valueOf(file.getFileName());
        try {
            FreshFile.clear(folder, name);
            Path copy = FreshFile.part(folder, name);
            try {
                return use.apply(copy, fill(copy));
            } finally {
                FreshFile.delete(copy);
            }
        } catch (IOException e) {
            Refused refused = new Refused("store", "read-only-folder", folder.toString());
            refused.initCause(e);
            throw refused;
        }
    }

    private Head fill(Path copy) {
        String quoted = copy.toString().replace("'", "''");
        return turns.read(connection -> {
            FileStore.run(connection, "VACUUM INTO '" + quoted + "'");
            return turns.head();
        });
    }
}
