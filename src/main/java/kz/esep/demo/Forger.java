package kz.esep.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Somebody who alters a figure in a signed file and puts the zip's own check sums right, so that any zip program opens it. */
final class Forger {
    private static final String TARGET = "record.json";

    private Forger() {}

    /** Writes a copy of the file in which one digit of the record is another. */
    static void forge(Path file, Path forged) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] record = record(file);
        int at = indexOf(bytes, record, 0);
        byte[] crcBefore = crc(record);
        byte[] figure = "\"took_part\":".getBytes(StandardCharsets.US_ASCII);
        int digit = indexOf(record, figure, 0) + figure.length;
        record[digit] = (byte) (record[digit] == '9' ? '8' : record[digit] + 1);
        System.arraycopy(record, 0, bytes, at, record.length);
        byte[] crc = crc(record);
        for (int place = indexOf(bytes, crcBefore, 0); place >= 0; place = indexOf(bytes, crcBefore, place + 4)) {
            System.arraycopy(crc, 0, bytes, place, crc.length);
        }
        Files.createDirectories(forged.toAbsolutePath().getParent());
        Files.write(forged, bytes);
    }

    private static byte[] record(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(TARGET);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            zip.getInputStream(entry).transferTo(content);
            return content.toByteArray();
        }
    }

    private static byte[] crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) crc.getValue())
                .array();
    }

    private static int indexOf(byte[] where, byte[] what, int from) {
        for (int i = from; i <= where.length - what.length; i++) {
            if (java.util.Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
