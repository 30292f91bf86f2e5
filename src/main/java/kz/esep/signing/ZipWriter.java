package kz.esep.signing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes the one plain form of a zip: stored entries, fixed dates, no extra fields, so equal content is equal bytes. */
final class ZipWriter {
    private final ByteArrayOutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    private ZipWriter(int size) {
        out = new ByteArrayOutputStream(size);
    }

    /** A zip of these entries in their order. Names are ASCII, sizes were checked by the caller. */
    static byte[] write(Map<String, byte[]> entries) {
        int size = ZipForm.END_LENGTH;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            int perEntry = ZipForm.LOCAL_LENGTH
                    + ZipForm.CENTRAL_LENGTH
                    + 2 * entry.getKey().length();
            size = Math.addExact(size, perEntry + entry.getValue().length);
        }
        ZipWriter zip = new ZipWriter(size);
        entries.forEach(zip::add);
        return zip.end();
    }

    private void add(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        int offset = out.size();
        byte[] nameBytes = name.getBytes(StandardCharsets.US_ASCII);
        byte[] common = common(nameBytes.length, content.length, (int) crc.getValue());
        out.writeBytes(little(4).putInt(ZipForm.LOCAL_SIGNATURE).array());
        out.writeBytes(common);
        out.writeBytes(nameBytes);
        out.writeBytes(content);
        directory.writeBytes(little(6)
                .putInt(ZipForm.CENTRAL_SIGNATURE)
                .putShort((short) ZipForm.VERSION)
                .array());
        directory.writeBytes(common);
        // Comment length, disk, internal and external attributes: all zero. Then where the local header is.
        directory.writeBytes(little(14)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(offset)
                .array());
        directory.writeBytes(nameBytes);
        count++;
    }

    /** The 26 bytes that the local and the central header share. */
    private static byte[] common(int nameLength, int size, int crc) {
        return little(26)
                .putShort((short) ZipForm.VERSION)
                .putShort((short) 0)
                .putShort((short) ZipForm.STORED)
                .putShort((short) ZipForm.TIME)
                .putShort((short) ZipForm.DATE)
                .putInt(crc)
                .putInt(size)
                .putInt(size)
                .putShort((short) nameLength)
                .putShort((short) 0)
                .array();
    }

    private byte[] end() {
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(little(ZipForm.END_LENGTH)
                .putInt(ZipForm.END_SIGNATURE)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
