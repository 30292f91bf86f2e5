package kz.esep.certificate;

import java.util.Optional;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** What people type into acts and registers. */
final class Words {
    private static final int LONGEST = 300;

    private Words() {}

    /** What is wrong with a text; empty when nothing is. */
    static Optional<Message> fault(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)
                ? Optional.of(Message.of("certificate", "refused.words", LONGEST))
                : Optional.empty();
    }

    /** The same for one that is needed, with the message for one that is missing. */
    static Optional<Message> fault(String typed, String key) {
        return typed.isBlank() ? Optional.of(Message.of("certificate", key)) : fault(typed);
    }

    /** Without spaces around it; may be empty. */
    static String optional(String typed) {
        return good(typed, fault(typed));
    }

    /** The same, refused with that message when nothing was typed. */
    static String needed(String typed, String key) {
        return good(typed, fault(typed, key));
    }

    private static String good(String typed, Optional<Message> fault) {
        fault.ifPresent(reason -> {
            throw new Refused(reason);
        });
        return typed.strip();
    }
}
