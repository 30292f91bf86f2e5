package kz.esep.schedule;

import kz.esep.text.Refused;

/** Words that people type into acts: one line, not too long. */
final class Words {
    private static final int LONGEST = 500;

    private Words() {}

    /**
     * What must be said.
     *
     * @param missing key of the message when there is nothing
     */
    static String needed(String typed, String missing) {
        String words = optional(typed);
        if (words.isEmpty()) {
            throw new Refused("schedule", missing);
        }
        return words;
    }

    /** What may be left out. */
    static String optional(String typed) {
        String words = typed.strip();
        if (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("schedule", "refused.words", LONGEST);
        }
        return words;
    }
}
