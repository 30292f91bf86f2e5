package kz.esep.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the program does with files on a disk: really done, told to the disk, and refused as the disk fails. */
class DiskFiles extends FileSystemProvider {
    private final Disk disk;
    private final DiskPaths paths;

    DiskFiles(Disk disk, DiskPaths paths) {
        this.disk = disk;
        this.paths = paths;
    }

    private Path seen(Path path) throws IOException {
        if (disk.onReading() != null) {
            throw new NoSuchFileException(path.toString());
        }
        return DiskPaths.real(path);
    }

    private Path changed(Path path) throws IOException {
        refuse(path.toString(), disk.onChange(false));
        return DiskPaths.real(path);
    }

    /** Says what the system would say. */
    static void refuse(String path, @Nullable Failure failure) throws IOException {
        if (failure != null) {
            throw switch (failure) {
                case FULL -> new FileSystemException(path, null, "No space left on device");
                case READ_ONLY -> new FileSystemException(path, null, "Read-only file system");
                case PULLED -> new FileSystemException(path, null, "Input/output error");
            };
        }
    }

    private String name(Path path) {
        return Objects.requireNonNull(disk.name(DiskPaths.real(path)), path.toString());
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path real = seen(path);
        boolean folder = Files.isDirectory(real);
        if (!options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
            FileChannel channel = FileChannel.open(real, options, attributes);
            return folder ? new DiskChannel(channel, disk, name(path), true) : channel;
        }
        boolean fresh = !Files.exists(real);
        refuse(path.toString(), disk.onChange(fresh));
        FileChannel channel = FileChannel.open(real, options, attributes);
        String name = name(path);
        disk.create(name);
        if (!fresh && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            disk.cut(name, 0);
        }
        return new DiskChannel(channel, disk, name, false);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    @SuppressWarnings("StreamResourceLeak") // closed by whoever closes what is given
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> real = Files.newDirectoryStream(seen(folder), path -> filter.accept(paths.wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> all = real.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Path next() {
                        return paths.wrap(all.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(changed(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        Files.createLink(changed(link), DiskPaths.real(existing));
        disk.link(name(link), name(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        Path real = DiskPaths.real(path);
        boolean folder = Files.isDirectory(real);
        if (disk.onReading() == null && Files.notExists(real)) {
            throw new NoSuchFileException(path.toString());
        }
        Files.delete(changed(path));
        if (!folder) {
            disk.delete(name(path));
        }
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Files.move(changed(source), DiskPaths.real(target), options);
        disk.rename(name(source), name(target));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return Files.isSameFile(seen(path), DiskPaths.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(seen(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return new DiskStore(Files.getFileStore(seen(path)), disk);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        Path real = seen(path);
        real.getFileSystem().provider().checkAccess(real, modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(DiskPaths.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(seen(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(seen(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(changed(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "disk";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        return paths.getPath(uri.getPath());
    }
}
