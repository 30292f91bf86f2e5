package kz.esep.central;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import kz.esep.text.Digest;
import kz.esep.text.Message;

/**
 * Something that was said against a counted file (entry {@code central.flagged}), so that a confirmation is known to
 * have seen it.
 *
 * @param about SHA-256 of what was said; it names people, so the words are not kept, and the number of the roster that
 *     said it does not count: a newer roster says the same again
 */
record Flag(Digest file, Digest about) {
    static Flag of(Digest file, Message said) {
        String words = said.arguments().stream()
                .filter(argument -> !(argument instanceof Number))
                .map(String::valueOf)
                .collect(Collectors.joining("\n", said.feature() + "." + said.key() + "\n", ""));
        return new Flag(file, Digest.of(words.getBytes(StandardCharsets.UTF_8)));
    }
}
