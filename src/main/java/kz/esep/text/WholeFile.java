package kz.esep.text;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/**
 * A file that stands in its place whole or not at all, at every moment and after a power cut: it is written beside its place
 * under a name that begins with a full stop and ends in {@code .part}, forced to the disk and renamed, and then its folder is
 * forced. Once a method returned, the file outlives a power cut; where it throws, what was there before still is.
 */
public final class WholeFile {
    private static final boolean FOLDERS_ARE_FILES = File.separatorChar == '/';

    private WholeFile() {}

    /** What is written into it; the stream is not buffered, so that no secret stays behind in a buffer. */
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Puts a file there, in place of one that was.
     *
     * @param attributes of the new file, from its first byte on
     * @throws IOException when it cannot be written; what {@code content} throws
     */
    public static Path replace(Path file, Content content, FileAttribute<?>... attributes) throws IOException {
        return put(file, content, WholeFile::rename, attributes);
    }

    /** The same of bytes that are at hand. */
    public static Path replace(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        return replace(file, out -> out.write(content), attributes);
    }

    /**
     * Puts a file there that was not.
     *
     * @throws FileAlreadyExistsException when one of that name is there, or came up meanwhile
     */
    public static Path create(Path file, Content content, FileAttribute<?>... attributes) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return put(file, content, WholeFile::publish, attributes);
    }

    /** How a written file gets its name. */
    private interface Naming {
        void name(Path part, Path file) throws IOException;
    }

    private static Path put(Path file, Content content, Naming naming, FileAttribute<?>... attributes)
            throws IOException {
        Path part = part(file);
        Files.deleteIfExists(part);
        try {
            write(part, content, attributes);
            naming.name(part, file);
            return file;
        } finally {
            discard(part);
        }
    }

    /** Where a file is written before it has its name. */
    public static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }

    private static void write(Path part, Content content, FileAttribute<?>... attributes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            content.to(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** Gives a forced file its name, in place of one that had it. */
    public static void rename(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(file);
    }

    /**
     * Gives a forced file its name, without ever replacing one that came up meanwhile, where the file system can link.
     *
     * @throws FileAlreadyExistsException when a file of that name is there
     */
    public static void publish(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(part);
        forceFolder(file);
    }

    /** Forces the names in a file's folder to the disk. Windows does not open folders and journals renaming by itself. */
    private static void forceFolder(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (FOLDERS_ARE_FILES) {
                throw e;
            }
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The folder is gone, as when a stick was pulled out; what stands there ends in .part and is taken for no
            // file.
            return;
        }
    }
}
