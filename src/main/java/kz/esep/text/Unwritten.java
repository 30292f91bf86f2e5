package kz.esep.text;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Why a file could not be written into a folder, learned by looking there again: what the system itself says of it is in its own
 * language and words.
 */
public final class Unwritten {
    private static final long MEBIBYTE = 1L << 20;
    /** Bytes that a disk keeps for itself, or that are free though no file fits. */
    private static final long LEFT_OVER = 64L << 10;

    private Unwritten() {}

    /**
     * Sentences that say what is wrong with the folder and what to do.
     *
     * @param bytes that were to be written
     * @param failure what the system said, told where nothing can be found
     */
    public static Message why(Path folder, long bytes, IOException failure) {
        try {
            if (Files.notExists(folder)) {
                return said("gone");
            }
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            if (store.isReadOnly()) {
                return said("read-only");
            }
            return free < bytes + LEFT_OVER
                    ? said("full", free / MEBIBYTE, bytes / MEBIBYTE + 1)
                    : said("failed", failure.getClass().getSimpleName());
        } catch (IOException e) {
            return said("gone");
        }
    }

    private static Message said(String why, Object... arguments) {
        return Message.of("text", "unwritten." + why, arguments);
    }
}
