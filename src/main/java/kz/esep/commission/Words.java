package kz.esep.commission;

import kz.esep.text.PlainName;
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
        return PlainName.of(one).equals(PlainName.of(other));
    }
}
