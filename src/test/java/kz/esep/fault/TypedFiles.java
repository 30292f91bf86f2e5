package kz.esep.fault;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;

/**
 * Makes {@link TypedPaths} the file system of a program that is started with {@link #options}. It gives paths; what is done with
 * them goes to the disk or to the system.
 */
public final class TypedFiles extends DiskFiles {
    private static final String ROOT = "esep.disk";

    private final TypedPaths paths;

    /** As Java asks for it. */
    public TypedFiles(FileSystemProvider real) {
        this(new Disk(real.getFileSystem(URI.create("file:///")).getPath(System.getProperty(ROOT))));
    }

    private TypedFiles(Disk disk) {
        this(disk, new TypedPaths(disk));
    }

    private TypedFiles(Disk disk, TypedPaths paths) {
        super(disk, paths);
        this.paths = paths;
    }

    /** What a Java is told to be started with so. */
    public static List<String> options(String root) {
        return List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + TypedFiles.class.getName(),
                "-D" + ROOT + "=" + root);
    }

    @Override
    public String getScheme() {
        return "file";
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return paths;
    }
}
