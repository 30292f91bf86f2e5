package kz.esep.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.esep.text.InputFile;
import kz.esep.text.Refused;
import kz.esep.text.Unwritten;
import kz.esep.text.WholeFile;

/** Puts a file into a folder so that at any moment either the whole file stands there or none, and reads it back. */
public final class Delivery {

    private Delivery() {}

    /**
     * Writes the file, unless the same bytes are already there.
     *
     * @param folder that is there already: a stick that was pulled out must not become a folder of the laptop
     * @return where it stands
     * @throws Refused when the folder is not there or cannot be written, another file has that name, or what is read back differs
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
            WholeFile.replace(target, content);
            if (!isSame(target, content)) {
                throw new Refused("result", "delivery.differs", target.toString());
            }
            return target;
        } catch (IOException e) {
            throw failed(folder, content.length, e);
        }
    }

    /**
     * Makes a folder for files that stay on this machine, where it is not there yet.
     *
     * @throws Refused when it cannot be made
     */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(folder, 0, e);
        }
    }

    private static Refused failed(Path folder, int bytes, IOException why) {
        Refused refused =
                new Refused("result", "delivery.failed", folder.toString(), Unwritten.why(folder, bytes, why));
        refused.initCause(why);
        return refused;
    }

    /** A delivered file, read once. */
    static byte[] read(Path file, byte[] delivered) {
        try {
            return read(file, delivered.length);
        } catch (IOException e) {
            throw failed(file.resolveSibling(""), delivered.length, e);
        }
    }

    private static byte[] read(Path file, int bytes) throws IOException {
        return InputFile.read(file, ((bytes >> 20) + 1L) << 20);
    }

    private static boolean isSame(Path file, byte[] content) throws IOException {
        return Files.size(file) == content.length && Arrays.equals(read(file, content.length), content);
    }
}
