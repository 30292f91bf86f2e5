package kz.esep.desktop.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** On which disk something is. */
final class Disks {
    private Disks() {}

    /** Whether two things are on one; false where the system does not tell. */
    static boolean same(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException e) {
            return false;
        }
    }
}
