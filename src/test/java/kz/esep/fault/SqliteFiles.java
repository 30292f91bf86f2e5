package kz.esep.fault;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands between SQLite and the system, so that a disk is told what SQLite writes. The driver gives no way in: the table of
 * SQLite's functions for files ({@code sqlite3_vfs}, {@code sqlite3_io_methods}) is found in memory and its places taken.
 * Needs Linux on a 64-bit machine.
 */
@SuppressWarnings("restricted") // reaches into the memory of a library
public final class SqliteFiles implements AutoCloseable {
    private static final int OK = 0;
    private static final int IOERR_READ = 10 | 1 << 8;
    private static final int IOERR_WRITE = 10 | 3 << 8;
    private static final int IOERR_FSYNC = 10 | 4 << 8;
    private static final int IOERR_TRUNCATE = 10 | 6 << 8;
    private static final int IOERR_DELETE = 10 | 10 << 8;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int OPEN = 40;
    private static final int DELETE = 48;
    private static final long METHODS = 8 + 18 * 8;
    private static final Linker LINKER = Linker.nativeLinker();

    /** A file that SQLite has open, and the functions that really do it. */
    private record OpenFile(String name, MemorySegment methods) {
        MethodHandle real(Method method) {
            return LINKER.downcallHandle(methods.get(ADDRESS, method.at), method.shape);
        }
    }

    /** The functions of an open file whose places are taken. */
    @SuppressWarnings("ImmutableEnumChecker") // a function's shape does not change
    private enum Method {
        CLOSE("close", 8, FunctionDescriptor.of(JAVA_INT, ADDRESS)),
        READ("read", 16, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG)),
        WRITE("write", 24, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG)),
        CUT("truncate", 32, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG)),
        SYNC("sync", 40, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));

        private static final long SIZE = 48;

        private final String name;
        private final long at;
        private final FunctionDescriptor shape;

        Method(String name, long at, FunctionDescriptor shape) {
            this.name = name;
            this.at = at;
            this.shape = shape;
        }
    }

    private final Disk disk;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment table;
    private final MemorySegment realOpen;
    private final MemorySegment realDelete;
    private final MethodHandle open;
    private final MethodHandle delete;
    private final MethodHandle size;
    private final Map<Long, OpenFile> files = new ConcurrentHashMap<>();
    private @Nullable MemorySegment methods;

    private SqliteFiles(Disk disk, MemorySegment table) {
        this.disk = disk;
        this.table = table;
        this.realOpen = table.get(ADDRESS, OPEN);
        this.realDelete = table.get(ADDRESS, DELETE);
        FunctionDescriptor opening = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS);
        FunctionDescriptor deleting = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        this.open = LINKER.downcallHandle(realOpen, opening);
        this.delete = LINKER.downcallHandle(realDelete, deleting);
        this.size = LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        table.set(ADDRESS, OPEN, stub("open", opening));
        table.set(ADDRESS, DELETE, stub("delete", deleting));
    }

    /** Tells the disk of everything that SQLite does on it from now on, until closed; files opened before stay as they were. */
    public static SqliteFiles on(Disk disk) throws IOException {
        return new SqliteFiles(disk, VfsTable.find());
    }

    /** To be called when no file on the disk is open any more. */
    @Override
    public void close() {
        table.set(ADDRESS, OPEN, realOpen);
        table.set(ADDRESS, DELETE, realDelete);
        arena.close();
    }

    private MemorySegment stub(String name, FunctionDescriptor shape) {
        try {
            MethodType type = shape.toMethodType();
            MethodHandle handle = MethodHandles.lookup().bind(this, name, type);
            MethodHandle guarded = MethodHandles.catchException(
                    handle,
                    Throwable.class,
                    MethodHandles.dropArguments(
                            MethodHandles.lookup()
                                    .findStatic(
                                            SqliteFiles.class,
                                            "broken",
                                            MethodType.methodType(int.class, Throwable.class)),
                            1,
                            type.parameterList()));
            return LINKER.upcallStub(guarded, shape, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An exception in a function that SQLite called would end the whole program. */
    @SuppressWarnings("unused")
    private static int broken(Throwable failure) {
        failure.printStackTrace();
        return IOERR_WRITE;
    }

    @SuppressWarnings("unused")
    private int open(MemorySegment vfs, MemorySegment path, MemorySegment file, int flags, MemorySegment outFlags)
            throws Throwable {
        String name = path.address() == 0 ? null : nameOf(path);
        if (name != null && (disk.onReading() != null)) {
            file.reinterpret(8).set(ADDRESS, 0, MemorySegment.NULL);
            return CANTOPEN;
        }
        int result = (int) open.invokeExact(vfs, path, file, flags, outFlags);
        if (result == OK && name != null) {
            disk.create(name);
            MemorySegment head = file.reinterpret(8);
            MemorySegment real = head.get(ADDRESS, 0).reinterpret(METHODS);
            files.put(file.address(), new OpenFile(name, real));
            head.set(ADDRESS, 0, methods(real));
        }
        return result;
    }

    private synchronized MemorySegment methods(MemorySegment real) {
        if (methods == null) {
            methods = arena.allocate(METHODS, 8);
            methods.copyFrom(real);
            for (Method method : Method.values()) {
                methods.set(ADDRESS, method.at, stub(method.name, method.shape));
            }
        }
        return methods;
    }

    @SuppressWarnings("unused")
    private int delete(MemorySegment vfs, MemorySegment path, int force) throws Throwable {
        String name = nameOf(path);
        if (name == null) {
            return (int) delete.invokeExact(vfs, path, force);
        }
        if (disk.onChange(false) != null) {
            return IOERR_DELETE;
        }
        int result = (int) delete.invokeExact(vfs, path, force);
        if (result == OK) {
            disk.delete(name);
            if (force != 0) {
                disk.forceFolder(Disk.folder(name));
            }
        }
        return result;
    }

    @SuppressWarnings("unused")
    private int close(MemorySegment file) throws Throwable {
        OpenFile one = files.remove(file.address());
        return (int) one.real(Method.CLOSE).invokeExact(file);
    }

    @SuppressWarnings("unused")
    private int read(MemorySegment file, MemorySegment into, int length, long at) throws Throwable {
        return disk.onReading() != null
                ? IOERR_READ
                : (int) file(file).real(Method.READ).invokeExact(file, into, length, at);
    }

    @SuppressWarnings("unused")
    private int write(MemorySegment file, MemorySegment from, int length, long at) throws Throwable {
        Failure failure = disk.onChange(at + length > size(file));
        if (failure != null) {
            return failure == Failure.FULL ? FULL : IOERR_WRITE;
        }
        OpenFile one = file(file);
        int result = (int) one.real(Method.WRITE).invokeExact(file, from, length, at);
        if (result == OK) {
            disk.write(one.name(), at, from.reinterpret(length).toArray(ValueLayout.JAVA_BYTE));
        }
        return result;
    }

    @SuppressWarnings("unused")
    private int truncate(MemorySegment file, long length) throws Throwable {
        if (disk.onChange(false) != null) {
            return IOERR_TRUNCATE;
        }
        OpenFile one = file(file);
        int result = (int) one.real(Method.CUT).invokeExact(file, length);
        if (result == OK) {
            disk.cut(one.name(), length);
        }
        return result;
    }

    /** The real disk need not turn for it. SQLite also forces the folder when it first forces a rollback journal that it made. */
    @SuppressWarnings("unused")
    private int sync(MemorySegment file, int flags) throws Throwable {
        if (disk.onChange(false) != null) {
            return IOERR_FSYNC;
        }
        OpenFile one = file(file);
        disk.force(one.name());
        if (one.name().endsWith("-journal")) {
            disk.forceFolder(Disk.folder(one.name()));
        }
        return OK;
    }

    private OpenFile file(MemorySegment file) {
        OpenFile one = files.get(file.address());
        if (one == null) {
            throw new IllegalStateException("a file that is not open");
        }
        return one;
    }

    private long size(MemorySegment file) throws Throwable {
        try (Arena here = Arena.ofConfined()) {
            MemorySegment answer = here.allocate(JAVA_LONG);
            MemorySegment function = file(file).methods().get(ADDRESS, Method.SIZE);
            int result = (int) size.invokeExact(function, file, answer);
            return result == OK ? answer.get(JAVA_LONG, 0) : 0;
        }
    }

    private @Nullable String nameOf(MemorySegment path) {
        return disk.name(Path.of(path.reinterpret(Long.MAX_VALUE).getString(0)));
    }
}
