package kz.esep.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything a command takes from the world around it, so that a test can be that world.
 *
 * @param environment the environment's variables
 * @param prompt asks a person for a secret, null where nobody can be asked
 * @param progress whether a progress bar would be seen: stderr is a terminal
 */
public record Surroundings(
        Clock clock,
        Map<String, String> environment,
        PrintWriter out,
        PrintWriter err,
        @Nullable Prompt prompt,
        boolean progress) {

    /** Asks for a secret that is not echoed. */
    @FunctionalInterface
    public interface Prompt {
        /** What was typed, null when the input ended. */
        char @Nullable [] secret(String question);
    }

    /** The language of ESEP_LANGUAGE, else of the usual locale variables, else English. */
    public Language language() {
        for (String variable : new String[] {"ESEP_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (value.length() >= 2) {
                return Language.of(value.substring(0, 2));
            }
        }
        return Language.EN;
    }
}
