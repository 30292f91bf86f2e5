package kz.esep.fault;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The file system of a disk: real paths, whose files are reached through the disk. */
public class DiskPaths extends FileSystem {
    private final FileSystem real;
    private final DiskFiles files;

    DiskPaths(Disk disk) {
        this.real = disk.root().getFileSystem();
        this.files = new DiskFiles(disk, this);
    }

    /** The root of a disk; every path that comes of it is on the disk. */
    public static Path root(Disk disk) {
        return new DiskPaths(disk).wrap(disk.root());
    }

    /** A path of this system that stands for a real one. */
    Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(
                DiskPaths.class.getClassLoader(), new Class<?>[] {Wrapped.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("real")) {
                        return path;
                    } else if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    Object[] given = arguments == null ? new Object[0] : arguments.clone();
                    for (int i = 0; i < given.length; i++) {
                        given[i] = given[i] instanceof Wrapped wrapped ? wrapped.real() : given[i];
                    }
                    try {
                        return wrapped(method.invoke(path, given));
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private Object wrapped(Object answer) {
        return switch (answer) {
            case Path path -> wrap(path);
            case Iterator<?> names -> {
                List<Path> all = new ArrayList<>();
                names.forEachRemaining(name -> all.add(wrap((Path) name)));
                yield all.iterator();
            }
            case null, default -> answer;
        };
    }

    static Path real(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.real() : path;
    }

    private interface Wrapped extends Path {
        Path real();
    }

    @Override
    public FileSystemProvider provider() {
        return files;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
                .map(this::wrap)
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        throw new UnsupportedOperationException();
    }
}
