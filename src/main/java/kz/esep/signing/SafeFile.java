package kz.esep.signing;

import java.io.IOException;
import java.nio.file.Path;
import kz.esep.text.InputFile;
import kz.esep.text.OwnerOnly;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** Files that are there whole or not at all, and that only their owner can read. */
final class SafeFile {
    private static final long LARGEST = 1L << 20;

    private SafeFile() {}

    /**
     * Replaces a file, or makes it.
     *
     * @throws Refused when it cannot be written
     */
    static void replace(Path file, byte[] content) {
        try {
            WholeFile.replace(file, content, OwnerOnly.mode(file));
        } catch (IOException e) {
            throw new Refused("signing", "file-not-written", file.toString());
        }
    }

    /**
     * Reads a small file.
     *
     * @throws Refused when it is not there, cannot be read or is larger than 1 MiB
     */
    static byte[] read(Path file) {
        return read(file, LARGEST);
    }

    /**
     * Reads a file that may be larger.
     *
     * @throws Refused when it is not there, cannot be read or is larger than that
     */
    static byte[] read(Path file, long largest) {
        try {
            return InputFile.read(file, largest);
        } catch (IOException e) {
            throw new Refused("signing", "file-not-read", file.toString());
        }
    }
}
