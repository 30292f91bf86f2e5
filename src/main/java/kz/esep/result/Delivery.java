package kz.esep.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** Puts a file into a folder so that at any moment either the whole file stands there or none, and reads it back. */
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
        try {
            if (Files.exists(target)) {
                if (!isSame(target, content)) {
                    throw new Refused("result", "delivery.other", target.toString());
                }
                return target;
            }
            Files.createDirectories(folder);
            WholeFile.replace(target, content);
            if (!isSame(target, content)) {
                throw new Refused("result", "delivery.differs", target.toString());
            }
            return target;
        } catch (IOException e) {
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
}
