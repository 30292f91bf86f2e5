package kz.esep.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import kz.esep.text.InputFile;
import kz.esep.text.OwnerOnly;
import kz.esep.text.Refused;

/** Files that are there whole or not at all, and that only their owner can read. */
final class SafeFile {
    private static final long LARGEST = 1L << 20;

    private SafeFile() {}

    /**
     * Replaces a file: written beside it, forced to the disk, then renamed.
     *
     * @throws Refused when it cannot be written
     */
    static void replace(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path fresh = Files.createTempFile(folder, "." + file.getFileName(), ".new", OwnerOnly.mode(file));
            try {
                try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                    ByteBuffer rest = ByteBuffer.wrap(content);
                    while (rest.hasRemaining()) {
                        channel.write(rest);
                    }
                    channel.force(true);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
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
        try {
            return InputFile.read(file, LARGEST);
        } catch (IOException e) {
            throw new Refused("signing", "file-not-read", file.toString());
        }
    }
}
