package kz.esep.signing;

/** The numbers of the zip format (PKWARE APPNOTE 6.3.10) and the one value this program allows for each free field. */
final class ZipForm {
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int END_SIGNATURE = 0x06054b50;
    static final int ZIP64_LOCATOR_SIGNATURE = 0x07064b50;

    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;
    static final int ZIP64_LOCATOR_LENGTH = 20;

    /** Version 1.0, made on FAT: the least that a stored file needs. */
    static final int VERSION = 10;

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int TIME = 0;

    /** 1980-02-01 in MS-DOS form. */
    static final int DATE = (2 << 5) | 1;

    static final int MOST_ENTRIES = 64;
    /** 64 MiB, in bytes. */
    static final int LARGEST_ENTRY = 64 << 20;
    /** 512 MiB, in bytes; of an election package, whose code is typed from the centre's letter. */
    static final int LARGEST_PACKAGE = 512 << 20;

    static final int TIGHTEST = 200;
    static final int LONGEST_NAME = 100;

    private ZipForm() {}

    static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    static int i32(byte[] bytes, int at) {
        return u16(bytes, at) | u16(bytes, at + 2) << 16;
    }

    static long u32(byte[] bytes, int at) {
        return i32(bytes, at) & 0xFFFF_FFFFL;
    }
}
