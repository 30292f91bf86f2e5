package kz.esep.signing;

import java.util.Arrays;
import kz.esep.text.Refused;

/** The passphrase of a key that two people open together, each with a part that the other is not told. */
public final class JointPassphrase {
    /** Characters of each part, at least. */
    public static final int SHORTEST_PART = 12;

    private JointPassphrase() {}

    /**
     * The first part, a space and the second: so that one who has both also opens the key with other programs. Both parts are
     * wiped.
     *
     * @throws Refused when a part is too short
     */
    public static char[] of(char[] first, char[] second) {
        try {
            requireLong(first);
            requireLong(second);
            char[] joined = Arrays.copyOf(first, first.length + 1 + second.length);
            joined[first.length] = ' ';
            System.arraycopy(second, 0, joined, first.length + 1, second.length);
            return joined;
        } finally {
            Arrays.fill(first, '\0');
            Arrays.fill(second, '\0');
        }
    }

    /** Refuses a part that is too short. */
    public static void requireLong(char[] part) {
        if (part.length < SHORTEST_PART) {
            throw new Refused("signing", "ca-part-short", SHORTEST_PART);
        }
    }
}
