package kz.esep.seal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.esep.text.Digest;

/**
 * The text of a code: {@code ESEP1:}, the bytes in base 45, a dash and a check group of five characters, with which a
 * typed copy proves itself before anybody speaks of forgery. The group is the first 25 bits of the SHA-256 of all that
 * stands before the dash, in Crockford's base 32. Anybody can compute it: it guards against slips, the signature against
 * people.
 */
final class SealText {
    private static final String NAME = "ESEP";
    private static final String PREFIX = NAME + SealBody.VERSION + ":";
    private static final Pattern NAMED = Pattern.compile(NAME + "[0-9]+:.*", Pattern.DOTALL);
    private static final int GROUP = 5;

    private SealText() {}

    static String write(byte[] bytes) {
        String text = PREFIX + Base45.encode(bytes);
        return text + "-" + check(text);
    }

    /** The check group of a whole text. */
    static String group(String whole) {
        return whole.substring(whole.length() - GROUP);
    }

    private static String check(String text) {
        return Digest.of(text.getBytes(StandardCharsets.US_ASCII)).code().substring(0, GROUP);
    }

    /** Whether a text calls itself a code, whole or not. */
    static boolean claims(String text) {
        return NAMED.matcher(plain(text)).matches();
    }

    /** Without line breaks and in capitals: only spaces inside a line belong to a code. */
    private static String plain(String text) {
        return text.replaceAll("[\\r\\n\\t\\uFEFF]", "").strip().toUpperCase(Locale.ROOT);
    }

    /** The bytes of a text that is whole. */
    static byte[] read(String typed) throws Flaw {
        String text = plain(typed);
        if (!text.startsWith(PREFIX)) {
            throw new Flaw("Q01", claims(text) ? "Q01.newer" : "Q01.foreign");
        }
        int dash = text.length() - GROUP - 1;
        if (dash <= PREFIX.length() || text.charAt(dash) != '-') {
            throw new Flaw("Q02", "Q02.cut");
        }
        byte[] bytes = Base45.decode(text.substring(PREFIX.length(), dash));
        if (!check(text.substring(0, dash)).equals(group(text))) {
            throw new Flaw("Q02", "Q02.check");
        }
        return bytes;
    }
}
