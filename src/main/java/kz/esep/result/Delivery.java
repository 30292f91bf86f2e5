package kz.esep.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/**
 * Puts a file into a folder so that at any moment either the whole file stands there or none: a temporary file beside
 * the target, synced, renamed, the folder synced, and read back.
 */
public final class Delivery {

    private Delivery() {}

    /**
     * Writes the file, unless the same bytes are already there.
     *
     * @return where it stands
     * @throws Refused when the folder cannot be written, another file has that name, or what is read back differs
     */
    public static Path deliver(byte[] content, String name, Path folder) {
        Path target = folder.resolve(name);
        Path partial = folder.resolve("." + name + ".part");
        try {
            Files.createDirectories(folder);
            if (Files.exists(target)) {
                if (!isSame(target, content)) {
                    throw new Refused("result", "delivery.other", target.toString());
                }
                return target;
            }
            write(partial, content);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
            if (!isSame(target, content)) {
                throw new Refused("result", "delivery.differs", target.toString());
            }
            return target;
        } catch (IOException e) {
            discard(partial);
            throw new Refused("result", "delivery.failed", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The whole file, read once. */
    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("result", "delivery.differs", file.toString());
        }
    }

    private static boolean isSame(Path file, byte[] content) throws IOException {
        return Files.size(file) == content.length
                && Digest.of(Files.readAllBytes(file)).equals(Digest.of(content));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Windows does not open folders and needs no sync of them. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (java.io.File.separatorChar == '/') {
                throw e;
            }
        }
    }

    private static void discard(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            // The folder is gone, as when a stick was pulled out; what stands there ends in .part and is no result
            // file.
            return;
        }
    }
}
