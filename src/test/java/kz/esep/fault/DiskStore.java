package kz.esep.fault;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;

/** What the system says of a disk: how much is free there, and whether it can be written to. */
final class DiskStore extends FileStore {
    private final FileStore real;
    private final Disk disk;

    DiskStore(FileStore real, Disk disk) {
        this.real = real;
        this.disk = disk;
    }

    @Override
    public boolean isReadOnly() {
        return disk.fails(Failure.READ_ONLY);
    }

    @Override
    public long getUsableSpace() throws IOException {
        return disk.fails(Failure.FULL) ? 0 : real.getUsableSpace();
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return getUsableSpace();
    }

    @Override
    public long getTotalSpace() throws IOException {
        return real.getTotalSpace();
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public String type() {
        return real.type();
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return real.supportsFileAttributeView(type);
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return real.supportsFileAttributeView(name);
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return real.getFileStoreAttributeView(type);
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        return real.getAttribute(attribute);
    }
}
