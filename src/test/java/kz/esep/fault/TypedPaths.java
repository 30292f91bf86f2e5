package kz.esep.fault;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * The file system of a program of its own, in which a path that somebody types leads onto the disk when it is under the disk's
 * root. Other paths are the system's own.
 */
public final class TypedPaths extends DiskPaths {
    private final Disk disk;

    TypedPaths(Disk disk) {
        super(disk);
        this.disk = disk;
    }

    /** The disk of the program that asks, which was started with {@link TypedFiles}. */
    public static Disk disk() {
        return ((TypedPaths) FileSystems.getDefault()).disk;
    }

    @Override
    public Path getPath(String first, String... more) {
        Path path = super.getPath(first, more);
        return disk.name(real(path)) == null ? real(path) : path;
    }
}
