package kz.esep.commission;

import java.text.Normalizer;
import java.util.Locale;
import kz.esep.text.TypedLine;

/** What people type about members: one line, not too long. */
final class Words {
    private static final TypedLine LINE = new TypedLine("commission", 300);

    private Words() {}

    /** Without spaces around it; may be empty. */
    static String optional(String typed) {
        return LINE.optional(typed);
    }

    /** The same, refused with that message when nothing was typed. */
    static String needed(String typed, String key) {
        return LINE.needed(typed, key);
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
