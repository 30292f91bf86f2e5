package kz.esep.seal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Reads a code's bytes field by field. Numbers are unsigned, seven bits a byte, the lowest first, the high bit set on all
 * but the last byte (LEB128), in the shortest form only: so there is one way to write a thing.
 */
final class Fields {
    /** 63 bits. */
    private static final int LONGEST = 9;

    private final byte[] bytes;
    private int at;

    Fields(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] take(int count) throws Flaw {
        if (bytes.length - at < count) {
            throw new Flaw("Q03", "Q03.short");
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    long number() throws Flaw {
        long value = 0;
        for (int read = 0; read < LONGEST; read++) {
            int next = take(1)[0] & 0xFF;
            value |= (long) (next & 0x7F) << (7 * read);
            if (next < 0x80) {
                if (next == 0 && read > 0) {
                    throw new Flaw("Q03", "Q03.form");
                }
                return value;
            }
        }
        throw new Flaw("Q03", "Q03.form");
    }

    /** A number that has to be within bounds, both inclusive. */
    int number(int from, int to) throws Flaw {
        return (int) number((long) from, to);
    }

    /** The same for large ones. */
    long number(long from, long to) throws Flaw {
        long value = number();
        if (value < from || value > to) {
            throw new Flaw("Q03", "Q03.form");
        }
        return value;
    }

    void end() throws Flaw {
        if (at < bytes.length) {
            throw new Flaw("Q03", "Q03.form");
        }
    }

    /** Writes what {@link Fields} reads. */
    static final class Writer {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writer bytes(byte... bytes) {
            out.writeBytes(bytes);
            return this;
        }

        Writer number(long value) {
            if (value < 0) {
                throw new IllegalArgumentException("negative: " + value);
            }
            long rest = value;
            while (rest > 0x7F) {
                out.write((int) (rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            out.write((int) rest);
            return this;
        }

        byte[] toBytes() {
            return out.toByteArray();
        }
    }
}
