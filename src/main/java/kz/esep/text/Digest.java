package kz.esep.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A SHA-256 digest (FIPS 180-4), as 64 lower-case hexadecimal digits.
 *
 * @param hex the digits
 */
public record Digest(@JsonValue String hex) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 20;
    private static final int GROUP = 5;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Digest {
        if (!isDigest(hex)) {
            throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
        }
    }

    private static boolean isDigest(String hex) {
        for (int i = 0; i < hex.length(); i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return hex.length() == 64;
    }

    public static Digest of(byte[] content) {
        return wrap(sha256().digest(content));
    }

    /** The digest whose 32 bytes are already known. */
    public static Digest wrap(byte[] digest) {
        return new Digest(HexFormat.of().formatHex(digest));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /**
     * The first 100 bits as 20 characters of Crockford's base 32 in groups of five, to be typed from a letter:
     * {@code 7K2QX-0V9MD-...}.
     */
    public String code() {
        byte[] bytes = bytes();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            int value = 0;
            for (int bit = i * 5; bit < i * 5 + 5; bit++) {
                value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
            }
            code.append(ALPHABET.charAt(value));
        }
        return code.toString();
    }

    /** Whether somebody typed this digest's whole {@link #code}: case, spaces, dashes and O/0, I/L/1 do not matter. */
    public boolean matchesCode(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.equals(code().replace("-", ""));
    }

    /** The first 64 bits in groups of four digits, to compare by eye: {@code 9F3A 77C1 04BE 5D20}. */
    public String groups() {
        return hex.substring(0, 16).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return hex;
    }
}
