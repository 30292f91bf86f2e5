package kz.esep.schedule;

import kz.esep.text.Refused;

/** Words that people type into acts of the schedule and of voting day: one line, not too long. */
public final class Words {
    private static final int LONGEST = 500;

    private Words() {}

    /**
     * What must be said.
     *
     * @param missing key of the message when there is nothing
     */
    public static String needed(String typed, String missing) {
        String words = optional(typed);
        if (words.isEmpty()) {
            throw new Refused("schedule", missing);
        }
        return words;
    }

    /** What may be left out. */
    public static String optional(String typed) {
        String words = typed.strip();
        if (words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            throw new Refused("schedule", "refused.words", LONGEST);
        }
        return words;
    }
}
