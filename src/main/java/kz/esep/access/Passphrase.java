package kz.esep.access;

import java.util.Arrays;
import kz.esep.text.Refused;

/** Passphrases that the program proposes, and what is asked of those that people choose. */
final class Passphrase {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Crockford's base 32: no letter that looks like a digit. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUP = 5;
    static final int RECOVERY_CODE = 6 * GROUP;

    private Passphrase() {}

    /** Four groups of five characters, 100 random bits, such as {@code 7k2qx-0v9md-t4h8w-c3n6p}. */
    static char[] propose() {
        return groups(4);
    }

    /** The code for the safe: six groups of five characters, 150 random bits. */
    static char[] recoveryCode() {
        return groups(RECOVERY_CODE / GROUP);
    }

    private static char[] groups(int count) {
        char[] code = new char[count * (GROUP + 1) - 1];
        byte[] random = Aes.random(code.length);
        for (int i = 0; i < code.length; i++) {
            code[i] = i % (GROUP + 1) == GROUP ? '-' : ALPHABET.charAt(random[i] & 31);
        }
        Arrays.fill(random, (byte) 0);
        return code;
    }

    /** A typed recovery code as it was printed: case, spaces, dashes and O/0, I/L/1 do not matter. */
    static char[] asPrinted(char[] typed) {
        char[] plain = new char[typed.length];
        int length = 0;
        for (char c : typed) {
            char lower = Character.toLowerCase(c);
            if (Character.isLetterOrDigit(lower)) {
                plain[length++] = lower == 'o' ? '0' : lower == 'i' || lower == 'l' ? '1' : lower;
            }
        }
        int groups = (length + GROUP - 1) / GROUP;
        char[] printed = new char[length + Math.max(0, groups - 1)];
        for (int i = 0; i < length; i++) {
            printed[i + i / GROUP] = plain[i];
        }
        for (int group = 1; group < groups; group++) {
            printed[group * (GROUP + 1) - 1] = '-';
        }
        Arrays.fill(plain, '\0');
        return printed;
    }

    /**
     * Takes a chosen password of 12 to 200 characters that is not the login. No other rule: length is what counts.
     *
     * @throws Refused for any other
     */
    static void require(char[] password, String login) {
        if (password.length < SHORTEST || password.length > LONGEST) {
            throw new Refused("access", "password-length", SHORTEST, LONGEST);
        }
        if (Arrays.equals(password, login.toCharArray())) {
            throw new Refused("access", "password-is-login");
        }
    }
}
