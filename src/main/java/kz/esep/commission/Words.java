package kz.esep.commission;

import java.text.Normalizer;
import java.util.Locale;
import kz.esep.text.Refused;

/** What people type about members: one line, not too long. */
final class Words {
    private static final int LONGEST = 300;

    private Words() {}

    /** Without spaces around it; may be empty. */
    static String optional(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("commission", "refused.words", LONGEST);
        }
        return text;
    }

    /** The same, refused with that message when nothing was typed. */
    static String needed(String typed, String key) {
        String text = optional(typed);
        if (text.isEmpty()) {
            throw new Refused("commission", key);
        }
        return text;
    }

    /** Whether two names are one, but for capitals, spaces, dashes and quotation marks. */
    static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** A name by which like ones are found. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Pi}\\p{Pf}\"'.,]+", "");
    }
}
