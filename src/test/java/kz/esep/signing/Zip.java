package kz.esep.signing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** A zip made by hand, field by field and independently of the program's own writer, so that any of it can be wrong. */
public final class Zip {
    public final List<Part> parts = new ArrayList<>();
    public byte[] prefix = {};
    public byte[] beforeDirectory = {};
    byte[] beforeEnd = {};
    public byte[] comment = {};
    public byte[] suffix = {};
    int countOffset;
    int thisDisk;
    boolean offsetsCountThePrefix;

    public static final class Part {
        String name;
        public byte[] content;
        /** What stands in the file, if not the content itself. */
        public byte[] packed;

        int madeBy = 10;
        int needs = 10;
        int flags;
        public int method;
        int time;
        int date = 0x41;
        int centralAttributes;
        int attributes;
        long size = -1;
        int crcChange;
        int offsetChange;
        String localName;
        int localFlags = -1;
        int localCrcChange;
        byte[] centralExtra = {};
        byte[] localExtra = {};
        byte[] comment = {};

        Part(String name, byte[] content) {
            this.name = name;
            this.content = content;
            packed = content;
            localName = name;
        }

        public void rename(String other) {
            name = other;
            localName = other;
        }
    }

    /** Takes a container apart. */
    public static Zip of(byte[] file) {
        Zip zip = new Zip();
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (in.getInt(at) == 0x04034b50) {
            int size = in.getInt(at + 18);
            int nameLength = in.getShort(at + 26);
            String name = new String(file, at + 30, nameLength, StandardCharsets.US_ASCII);
            int from = at + 30 + nameLength;
            zip.parts.add(new Part(name, Arrays.copyOfRange(file, from, from + size)));
            at = from + size;
        }
        return zip;
    }

    public Part part(String name) {
        return parts.stream().filter(part -> part.name.equals(name)).findFirst().orElseThrow();
    }

    public Zip with(String name, String content) {
        Part part = part(name);
        part.content = content.getBytes(StandardCharsets.UTF_8);
        part.packed = part.content;
        return this;
    }

    public Zip add(String name, String content) {
        parts.add(new Part(name, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public Zip without(String name) {
        parts.remove(part(name));
        return this;
    }

    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer directory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        out.put(prefix);
        int shift = offsetsCountThePrefix ? 0 : prefix.length;
        for (Part part : parts) {
            int offset = out.position() - shift + part.offsetChange;
            local(out, part);
            central(directory, part, offset);
        }
        out.put(beforeDirectory);
        int start = out.position() - shift;
        int size = directory.position();
        out.put(directory.flip()).put(beforeEnd);
        out.putInt(0x06054b50).putShort((short) thisDisk).putShort((short) 0);
        out.putShort((short) (parts.size() + countOffset)).putShort((short) parts.size());
        out.putInt(size)
                .putInt(start)
                .putShort((short) comment.length)
                .put(comment)
                .put(suffix);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void local(ByteBuffer out, Part part) {
        int flags = part.localFlags < 0 ? part.flags : part.localFlags;
        out.putInt(0x04034b50);
        common(out, part, part.localName, flags, part.localExtra, part.localCrcChange);
        out.put(part.localName.getBytes(StandardCharsets.UTF_8))
                .put(part.localExtra)
                .put(part.packed);
    }

    private static void central(ByteBuffer out, Part part, int offset) {
        out.putInt(0x02014b50).putShort((short) part.madeBy);
        common(out, part, part.name, part.flags, part.centralExtra, 0);
        out.putShort((short) part.comment.length).putShort((short) 0).putShort((short) part.centralAttributes);
        out.putInt(part.attributes).putInt(offset);
        out.put(part.name.getBytes(StandardCharsets.UTF_8))
                .put(part.centralExtra)
                .put(part.comment);
    }

    private static void common(ByteBuffer out, Part part, String name, int flags, byte[] extra, int crcChange) {
        CRC32 crc = new CRC32();
        crc.update(part.content);
        long size = part.size < 0 ? part.content.length : part.size;
        out.putShort((short) part.needs).putShort((short) flags).putShort((short) part.method);
        out.putShort((short) part.time).putShort((short) part.date);
        out.putInt((int) crc.getValue() ^ part.crcChange ^ crcChange);
        out.putInt(part.packed.length).putInt((int) size);
        out.putShort((short) name.getBytes(StandardCharsets.UTF_8).length).putShort((short) extra.length);
    }
}
