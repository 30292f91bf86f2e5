package kz.esep.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that somebody named. Only an ordinary file is opened: a pipe would be waited for without end, and a device may
 * have no end at all.
 */
public final class InputFile {
    private InputFile() {}

    /**
     * Its whole content, read once.
     *
     * @param largest in bytes, a whole number of MiB; what is larger is not opened: it would fill the memory
     * @throws Refused when it is no ordinary file or is too large
     * @throws IOException when it is not there or cannot be read
     */
    public static byte[] read(Path file, long largest) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new Refused("text", "input.not-a-file", file.toString());
        }
        if (attributes.size() > largest) {
            throw new Refused("text", "input.too-large", file.toString(), largest >> 20);
        }
        return Files.readAllBytes(file);
    }
}
