package kz.esep.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/** An open file, or a folder that is open to be forced, whose changes the disk is told. */
final class DiskChannel extends FileChannel {
    private final FileChannel real;
    private final Disk disk;
    private final String name;
    private final boolean folder;

    DiskChannel(FileChannel real, Disk disk, String name, boolean folder) {
        this.real = real;
        this.disk = disk;
        this.name = name;
        this.folder = folder;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int written = write(source, real.position());
        real.position(real.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        DiskFiles.refuse(name, disk.onChange(position + source.remaining() > real.size()));
        byte[] content = new byte[source.remaining()];
        source.duplicate().get(content);
        int written = real.write(source, position);
        disk.write(name, position, Arrays.copyOf(content, written));
        return written;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        DiskFiles.refuse(name, disk.onChange(false));
        real.truncate(size);
        disk.cut(name, size);
        return this;
    }

    /** The real disk need not turn for it. */
    @Override
    public void force(boolean metaData) throws IOException {
        DiskFiles.refuse(name, disk.onChange(false));
        if (folder) {
            disk.forceFolder(name);
        } else {
            disk.force(name);
        }
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(count, 1 << 16));
        source.read(part);
        return write(part.flip(), position);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return real.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return real.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
