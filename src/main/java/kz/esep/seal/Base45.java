package kz.esep.seal;

import java.io.ByteArrayOutputStream;

/** Base 45 (RFC 9285), whose 45 characters are those of a QR code's alphanumeric mode. Strict: one text per bytes. */
final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = ALPHABET.length();

    private Base45() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length; at += 2) {
            boolean pair = at + 1 < bytes.length;
            int value = bytes[at] & 0xFF;
            if (pair) {
                value = (value << 8) | (bytes[at + 1] & 0xFF);
            }
            text.append(ALPHABET.charAt(value % BASE)).append(ALPHABET.charAt(value / BASE % BASE));
            if (pair) {
                text.append(ALPHABET.charAt(value / BASE / BASE));
            }
        }
        return text.toString();
    }

    /**
     * The bytes of a text.
     *
     * @throws Flaw when the text is none of {@link #encode}'s
     */
    static byte[] decode(String text) throws Flaw {
        if (text.length() % 3 == 1) {
            throw new Flaw("Q02", "Q02.cut");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at += 3) {
            boolean pair = at + 2 < text.length();
            int value = digit(text, at) + BASE * digit(text, at + 1) + (pair ? BASE * BASE * digit(text, at + 2) : 0);
            if (value > (pair ? 0xFFFF : 0xFF)) {
                throw new Flaw("Q02", "Q02.letters", at + 1);
            }
            if (pair) {
                bytes.write(value >> 8);
            }
            bytes.write(value & 0xFF);
        }
        return bytes.toByteArray();
    }

    private static int digit(String text, int at) throws Flaw {
        int digit = ALPHABET.indexOf(text.charAt(at));
        if (digit < 0) {
            throw new Flaw("Q02", "Q02.letters", at + 1);
        }
        return digit;
    }
}
