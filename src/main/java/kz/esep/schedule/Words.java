package kz.esep.schedule;

import kz.esep.text.TypedLine;

/** Words that people type into acts of the schedule and of voting day: one line, not too long. */
public final class Words {
    private static final TypedLine LINE = new TypedLine("schedule", 500);

    private Words() {}

    /**
     * What must be said.
     *
     * @param missing key of the message when there is nothing
     */
    public static String needed(String typed, String missing) {
        return LINE.needed(typed, missing);
    }

    /** What may be left out. */
    public static String optional(String typed) {
        return LINE.optional(typed);
    }
}
