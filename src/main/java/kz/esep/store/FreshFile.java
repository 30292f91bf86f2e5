package kz.esep.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.esep.text.OwnerOnly;
import kz.esep.text.Refused;
import kz.esep.text.WholeFile;

/**
 * A workspace's file that comes into being: it is made whole under another name in the same folder and then renamed, so
 * that a power cut leaves no half workspace.
 */
final class FreshFile {
    private final Path file;
    private final Path folder;
    private final String name;

    /** What makes the file under its first name, where an empty file of the owner's own stands. */
    interface Making {
        void at(Path part) throws IOException;
    }

    /**
     * A file that is not there yet.
     *
     * @throws Refused when a file of that name is there, or the folder is not
     */
    FreshFile(Path file) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        if (Files.exists(file)) {
            throw new Refused("store", "exists", name);
        }
        Path parent = file.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Refused("store", "no-folder", String.valueOf(parent));
        }
        this.folder = parent;
    }

    /**
     * Makes it.
     *
     * @throws Refused when the folder cannot be written, or a file of that name came up meanwhile
     */
    void make(Making making) {
        try {
            clear(folder, name);
            Path part = part(folder, name);
            try {
                making.at(part);
                WholeFile.publish(part, file);
            } finally {
                delete(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Refused("store", "exists", name);
        } catch (IOException e) {
            Refused refused = new Refused("store", "read-only-folder", folder.toString());
            refused.initCause(e);
            throw refused;
        }
    }

    /** An empty file that only its owner can read, for what becomes the file of that name. */
    static Path part(Path folder, String name) throws IOException {
        Path part = folder.resolve("." + name + "." + UUID.randomUUID() + ".part");
        return Files.createFile(part, OwnerOnly.mode(part));
    }

    static void delete(Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(part.resolveSibling(part.getFileName() + "-journal"));
    }

    /** Removes what a killed program left of the making or copying of a workspace of that name. */
    static void clear(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(
                folder,
                path -> String.valueOf(path.getFileName())
                        .matches("\\." + Pattern.quote(name) + "\\.[0-9a-f-]{36}\\.part(-journal)?"))) {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        }
    }
}
