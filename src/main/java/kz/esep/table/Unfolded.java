package kz.esep.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import kz.esep.text.Refused;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip file from outside, packed anew from what was measured while it was unfolded: nothing else in it is ever read. */
final class Unfolded {
    /** In bytes, of all entries together. */
    static final int MOST_BYTES = 128 << 20;

    private static final int MOST_ENTRIES = 1_000;
    private static final byte[] BEGINNING = {'P', 'K', 3, 4};
    private static final int BUFFER = 1 << 16;

    private Unfolded() {}

    /** Whether the content begins as a zip file does. */
    static boolean isZip(byte[] content) {
        if (content.length < BEGINNING.length) {
            return false;
        }
        for (int i = 0; i < BEGINNING.length; i++) {
            if (content[i] != BEGINNING[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same entries in a file of our own.
     *
     * @throws Refused when there are too many of them or they unfold into too much
     * @throws IOException when it is no zip file
     */
    static byte[] checked(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                ZipOutputStream to = new ZipOutputStream(packed)) {
            to.setLevel(Deflater.BEST_SPEED);
            long room = MOST_BYTES;
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw tooMuch();
                }
                requireUsual(entry);
                to.putNextEntry(new ZipEntry(entry.getName()));
                room -= copy(from.getInputStream(entry), to, room);
                to.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    /** No spreadsheet packs in another way, and for some of them the library would want a library that is not here. */
    private static void requireUsual(ZipArchiveEntry entry) throws ZipException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new ZipException(entry.getName() + ": method " + entry.getMethod());
        }
    }

    private static long copy(InputStream from, OutputStream to, long room) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            bytes += read;
            if (bytes > room) {
                throw tooMuch();
            }
            to.write(buffer, 0, read);
        }
        return bytes;
    }

    private static Refused tooMuch() {
        return new Refused("table", "file.unfolds", MOST_BYTES >> 20);
    }
}
