package kz.esep.backup;

import java.nio.file.Path;

/**
 * A workspace's copy on a medium.
 *
 * @param bytes how large its file is
 */
public record Backup(Path file, Label label, long bytes) {

    /** How a backup's file ends. */
    public static final String SUFFIX = ".esep-backup";
}
