package kz.esep.pay;

import kz.esep.text.TypedLine;

/** What people type about pay: one line, not too long. */
final class Words {
    private static final TypedLine LINE = new TypedLine("pay", 300);

    private Words() {}

    /** Without spaces around it; may be empty. */
    static String optional(String typed) {
        return LINE.optional(typed);
    }

    /** The same, refused with that message when nothing was typed. */
    static String needed(String typed, String key) {
        return LINE.needed(typed, key);
    }
}
