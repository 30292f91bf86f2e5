package kz.esep.signing;

import static kz.esep.signing.ZipForm.i32;
import static kz.esep.signing.ZipForm.u16;
import static kz.esep.signing.ZipForm.u32;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads a zip that lies in memory and takes nothing but the plain form {@link ZipWriter} writes (V01): entries one after
 * the other from the first byte, then their directory, then the end record, and not a byte more; the local header repeats
 * the central one; every field whose value is free elsewhere has its one value here.
 */
final class ZipReader {
    private static final String MIMETYPE = "mimetype";
    private static final int UNIX_LINK = 0xA000;
    private static final int FLAG_ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int FLAG_DESCRIPTOR = 1 << 3;

    private final byte[] file;
    private final int largest;
    private final Set<String> names = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private int directory;
    private int expected;

    private ZipReader(byte[] file, int largest) {
        this.file = file;
        this.largest = largest;
    }

    /**
     * One entry that was checked: where its bytes stand.
     *
     * @param method 0 stored; 8 only ever for {@code mimetype}, which is then refused by the rules of the container
     * @param from offset of the first byte
     * @param length in bytes
     */
    record Entry(String name, int method, int from, int length) {}

    /**
     * The entries in order, their checksums compared.
     *
     * @param largest bytes that an entry may have
     */
    static List<Entry> read(byte[] file, int largest) throws Rejected {
        return new ZipReader(file, largest).read();
    }

    private List<Entry> read() throws Rejected {
        int end = end();
        int count = directory(end);
        int at = directory;
        for (int i = 0; i < count; i++) {
            check(at + ZipForm.CENTRAL_LENGTH <= end, ZipFlaw.ODD_HEADER);
            check(i32(file, at) == ZipForm.CENTRAL_SIGNATURE, ZipFlaw.ODD_HEADER);
            int next = at + ZipForm.CENTRAL_LENGTH + u16(file, at + 28);
            check(next <= end, ZipFlaw.ODD_HEADER);
            entry(at);
            at = next;
        }
        check(at == end, ZipFlaw.ODD_HEADER);
        check(expected == directory, ZipFlaw.GAP);
        return entries;
    }

    /** Finds the end record, which must be the last bytes of the file. */
    private int end() throws Rejected {
        int end = file.length - ZipForm.END_LENGTH;
        check(end >= 0, ZipFlaw.NOT_A_ZIP);
        if (i32(file, end) != ZipForm.END_SIGNATURE) {
            throw flaw(afterTheEnd(end - 1));
        }
        check(u16(file, end + 20) == 0, ZipFlaw.COMMENT);
        return end;
    }

    private ZipFlaw afterTheEnd(int from) {
        int farthest = Math.max(0, from - 0xFFFF - ZipForm.END_LENGTH);
        for (int at = from; at >= farthest; at--) {
            if (i32(file, at) == ZipForm.END_SIGNATURE) {
                int rest = file.length - at - ZipForm.END_LENGTH;
                return u16(file, at + 20) == rest ? ZipFlaw.COMMENT : ZipFlaw.SUFFIX;
            }
        }
        return ZipFlaw.NOT_A_ZIP;
    }

    /** Finds the directory and returns how many entries it has. */
    private int directory(int end) throws Rejected {
        int locator = end - ZipForm.ZIP64_LOCATOR_LENGTH;
        check(locator < 0 || i32(file, locator) != ZipForm.ZIP64_LOCATOR_SIGNATURE, ZipFlaw.ZIP64);
        int count = u16(file, end + 10);
        long size = u32(file, end + 12);
        long start = u32(file, end + 16);
        check(count != 0xFFFF && size != 0xFFFF_FFFFL && start != 0xFFFF_FFFFL, ZipFlaw.ZIP64);
        check(i32(file, end + 4) == 0, ZipFlaw.SPLIT);
        check(u16(file, end + 8) == count, ZipFlaw.HEADERS_DISAGREE);
        check(count <= ZipForm.MOST_ENTRIES, ZipFlaw.TOO_MANY);
        check(count > 0, ZipFlaw.NOT_A_ZIP);
        check(i32(file, 0) == ZipForm.LOCAL_SIGNATURE, ZipFlaw.PREFIX);
        check(start + size <= end, ZipFlaw.OVERLAP);
        check(start + size == end, ZipFlaw.GAP);
        directory = (int) start;
        return count;
    }

    private void entry(int at) throws Rejected {
        notEncryptedNorSplit(at);
        String name = name(at + ZipForm.CENTRAL_LENGTH, u16(file, at + 28));
        long packed = u32(file, at + 20);
        long size = u32(file, at + 24);
        long offset = u32(file, at + 42);
        plainFields(at);
        check(size <= largest && packed <= largest, ZipFlaw.TOO_BIG, name);
        check(size <= ZipForm.TIGHTEST * packed, ZipFlaw.TOO_TIGHT, name);
        int method = u16(file, at + 10);
        check(method == ZipForm.STORED || (entries.isEmpty() && packedMimetype(name, method)), ZipFlaw.METHOD, name);
        check(method != ZipForm.STORED || packed == size, ZipFlaw.HEADERS_DISAGREE, name);
        check(offset <= expected, offset > 0 && expected == 0 ? ZipFlaw.PREFIX : ZipFlaw.GAP, name);
        check(offset == expected, ZipFlaw.OVERLAP, name);
        int from = local(at, expected);
        check(from + packed <= directory, ZipFlaw.OVERLAP, name);
        expected = from + (int) packed;
        Entry entry = new Entry(name, method, from, (int) packed);
        check(method != ZipForm.STORED || crc(entry) == i32(file, at + 16), ZipFlaw.CHECKSUM, name);
        entries.add(entry);
    }

    private static boolean packedMimetype(String name, int method) {
        return method == ZipForm.DEFLATED && name.equals(MIMETYPE);
    }

    private void notEncryptedNorSplit(int at) throws Rejected {
        int flags = u16(file, at + 8);
        check((flags & FLAG_ENCRYPTED) == 0, ZipFlaw.ENCRYPTED);
        check((flags & FLAG_DESCRIPTOR) == 0, ZipFlaw.DESCRIPTOR);
        check(flags == 0, ZipFlaw.ODD_HEADER);
        check(u32(file, at + 20) != 0xFFFF_FFFFL && u32(file, at + 24) != 0xFFFF_FFFFL, ZipFlaw.ZIP64);
        check(u32(file, at + 42) != 0xFFFF_FFFFL && u16(file, at + 34) != 0xFFFF, ZipFlaw.ZIP64);
        check(u16(file, at + 34) == 0, ZipFlaw.SPLIT);
        check(u16(file, at + 30) == 0, ZipFlaw.EXTRA_FIELD);
        check(u16(file, at + 32) == 0, ZipFlaw.COMMENT);
    }

    /** Fields that say nothing about the content and so may have one value only. */
    private void plainFields(int at) throws Rejected {
        check((u16(file, at + 40) & 0xF000) != UNIX_LINK, ZipFlaw.LINK);
        boolean plain = u16(file, at + 4) == ZipForm.VERSION
                && u16(file, at + 12) == ZipForm.TIME
                && u16(file, at + 14) == ZipForm.DATE
                && u16(file, at + 36) == 0
                && i32(file, at + 38) == 0;
        check(plain, ZipFlaw.ODD_HEADER);
        int needs = u16(file, at + 6);
        check(needs < 45, ZipFlaw.ZIP64);
        check(needs == ZipForm.VERSION, ZipFlaw.ODD_HEADER);
    }

    /** Compares the local header with the central one and returns where the entry's bytes begin. */
    private int local(int central, int at) throws Rejected {
        int nameLength = u16(file, central + 28);
        long from = (long) at + ZipForm.LOCAL_LENGTH + nameLength;
        check(from <= directory, ZipFlaw.OVERLAP);
        check(i32(file, at) == ZipForm.LOCAL_SIGNATURE, ZipFlaw.HEADERS_DISAGREE);
        check(u16(file, at + 28) == 0, ZipFlaw.EXTRA_FIELD);
        // Version, flags, method, time, date, checksum, both sizes, name and extra length stand in the same order.
        check(same(at + 4, central + 6, 26), ZipFlaw.HEADERS_DISAGREE);
        check(same(at + ZipForm.LOCAL_LENGTH, central + ZipForm.CENTRAL_LENGTH, nameLength), ZipFlaw.HEADERS_DISAGREE);
        return (int) from;
    }

    private boolean same(int one, int other, int length) {
        return Arrays.equals(file, one, one + length, file, other, other + length);
    }

    private String name(int from, int length) throws Rejected {
        check(length > 0 && length <= ZipForm.LONGEST_NAME, ZipFlaw.NAME);
        for (int i = from; i < from + length; i++) {
            check(file[i] > ' ' && file[i] < 0x7F && file[i] != '\\' && file[i] != ':', ZipFlaw.NAME);
        }
        String name = new String(file, from, length, StandardCharsets.US_ASCII);
        for (String part : name.split("/", -1)) {
            check(!part.isEmpty() && !part.equals(".") && !part.equals(".."), ZipFlaw.NAME);
        }
        check(names.add(name.toLowerCase(Locale.ROOT)), ZipFlaw.DUPLICATE, name);
        return name;
    }

    private int crc(Entry entry) {
        CRC32 crc = new CRC32();
        crc.update(file, entry.from(), entry.length());
        return (int) crc.getValue();
    }

    private static void check(boolean holds, ZipFlaw flaw) throws Rejected {
        if (!holds) {
            throw flaw(flaw);
        }
    }

    private static void check(boolean holds, ZipFlaw flaw, String name) throws Rejected {
        if (!holds) {
            throw new Rejected("V01", "V01.entry", flaw, name);
        }
    }

    private static Rejected flaw(ZipFlaw flaw) {
        return new Rejected("V01", "V01", flaw);
    }
}
