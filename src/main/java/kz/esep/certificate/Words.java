package kz.esep.certificate;

import kz.esep.text.Refused;

/** What people type into acts and registers. */
final class Words {
    private static final int LONGEST = 300;

    private Words() {}

    /** Without spaces around it; may be empty. */
    static String optional(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("certificate", "refused.words", LONGEST);
        }
        return text;
    }

    /** The same, refused with that message when nothing was typed. */
    static String needed(String typed, String key) {
        String text = optional(typed);
        if (text.isEmpty()) {
            throw new Refused("certificate", key);
        }
        return text;
    }
}
