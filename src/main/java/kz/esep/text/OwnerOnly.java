package kz.esep.text;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The mode of a file that its owner alone may read and write, given at its creation so that it never was wider. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Mode 0600 where the file's system has modes, nothing elsewhere. */
    public static FileAttribute<?>[] mode(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
