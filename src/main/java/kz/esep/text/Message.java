package kz.esep.text;

import java.util.List;

/**
 * A sentence for a person, kept as its place in the bundles and not as text, so that it can be said in any language.
 *
 * @param feature the package whose bundle has the text, such as {@code tally}
 * @param key the key in that bundle
 * @param arguments what fills {0}, {1} and so on: a String, a Number (grouped as the language does), a {@link Wording},
 *     another Message or an enum constant (named by the key {@code <Enum>.<CONSTANT>} of the same bundle)
 */
public record Message(String feature, String key, List<Object> arguments) implements Phrase {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String feature, String key, Object... arguments) {
        return new Message(feature, key, List.of(arguments));
    }

    @Override
    public String in(Language language) {
        return Messages.of(feature).say(this, language);
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
