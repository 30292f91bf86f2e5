package kz.esep.signing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/** A file that somebody named and that is not there yet: an existing one is never overwritten. */
public final class NewFile {
    private NewFile() {}

    /**
     * Looks, before something is done that cannot be taken back, whether the file can be there afterwards.
     *
     * @throws Refused when one of that name is there, or its folder is not
     */
    public static void require(Path file) {
        if (Files.exists(file)) {
            throw new Refused("signing", "key-exists", file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refused("signing", "file-not-written", file.toString());
        }
    }

    /**
     * Writes it.
     *
     * @throws Refused when one of that name is there, or it cannot be written
     */
    public static void write(Path file, byte[] content) {
        try {
            WholeFile.create(file, out -> out.write(content));
        } catch (FileAlreadyExistsException e) {
            throw new Refused("signing", "key-exists", file.toString());
        } catch (IOException e) {
            throw new Refused("signing", "file-not-written", file.toString());
        }
    }
}
