package kz.esep.signing;

/** A look at DER (X.690) before any parser sees it, so that hostile nesting cannot exhaust the stack. */
final class Der {
    private static final int DEEPEST = 24;

    private Der() {}

    /**
     * Requires definite lengths, no bytes after the end and shallow nesting.
     *
     * @throws IllegalArgumentException when the bytes are otherwise
     */
    static void shallow(byte[] content) {
        walk(content, 0, content.length, 0);
    }

    private static void walk(byte[] content, int from, int to, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deep");
        }
        int at = from;
        while (at < to) {
            int tag = content[at] & 0xFF;
            int first = byteAt(content, at + 1, to);
            int start = at + 2;
            long length = first;
            if (first >= 0x80) {
                int count = first & 0x7F;
                if (count == 0 || count > 4) {
                    throw new IllegalArgumentException("no definite length");
                }
                length = 0;
                for (int i = 0; i < count; i++) {
                    length = length << 8 | byteAt(content, start + i, to);
                }
                start += count;
            }
            if ((tag & 0x1F) == 0x1F || start + length > to) {
                throw new IllegalArgumentException("not DER");
            }
            int end = start + (int) length;
            if ((tag & 0x20) != 0) {
                walk(content, start, end, depth + 1);
            }
            at = end;
        }
    }

    private static int byteAt(byte[] content, int at, int to) {
        if (at >= to) {
            throw new IllegalArgumentException("cut short");
        }
        return content[at] & 0xFF;
    }
}
