package kz.esep.text;

import java.util.Optional;

/**
 * How a feature takes what people type into its acts and registers: one line, not too long.
 *
 * @param feature whose bundle has {@code refused.words}, given the longest, and what is said of a line that is missing
 * @param longest in characters
 */
public record TypedLine(String feature, int longest) {

    /** What is wrong with a text that may be left out; empty when nothing is. */
    public Optional<Message> fault(String typed) {
        String text = typed.strip();
        return text.length() > longest || text.chars().anyMatch(Character::isISOControl)
                ? Optional.of(Message.of(feature, "refused.words", longest))
                : Optional.empty();
    }

    /**
     * What is wrong with a text that is needed.
     *
     * @param missing key of what is said when there is none
     */
    public Optional<Message> fault(String typed, String missing) {
        return typed.isBlank() ? Optional.of(Message.of(feature, missing)) : fault(typed);
    }

    /**
     * Without spaces around it; may be empty.
     *
     * @throws Refused when it is too long or has a control character in it
     */
    public String optional(String typed) {
        return good(typed, fault(typed));
    }

    /**
     * The same, refused as well when nothing was typed.
     *
     * @param missing key of what is said then
     */
    public String needed(String typed, String missing) {
        return good(typed, fault(typed, missing));
    }

    private static String good(String typed, Optional<Message> fault) {
        fault.ifPresent(reason -> {
            throw new Refused(reason);
        });
        return typed.strip();
    }
}
