package kz.esep.certificate;

import java.util.Optional;
import kz.esep.text.Message;
import kz.esep.text.TypedLine;

/** What people type into acts and registers. */
final class Words {
    private static final TypedLine LINE = new TypedLine("certificate", 300);

    private Words() {}

    /** What is wrong with a text; empty when nothing is. */
    static Optional<Message> fault(String typed) {
        return LINE.fault(typed);
    }

    /** The same for one that is needed, with the message for one that is missing. */
    static Optional<Message> fault(String typed, String key) {
        return LINE.fault(typed, key);
    }

    /** Without spaces around it; may be empty. */
    static String optional(String typed) {
        return LINE.optional(typed);
    }

    /** The same, refused with that message when nothing was typed. */
    static String needed(String typed, String key) {
        return LINE.needed(typed, key);
    }
}
