package kz.esep.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kz.esep.office.Office;
import kz.esep.store.SharedJournal;
import kz.esep.store.StationFile;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything a command takes from the world around it, so that a test can be that world.
 *
 * @param environment the environment's variables
 * @param prompt asks a person for a secret, null where nobody can be asked
 * @param progress whether a progress bar would be seen: stderr is a terminal
 * @param journal that workspaces have in common with those of other stations, null where each is alone
 */
public record Surroundings(
        Clock clock,
        Map<String, String> environment,
        PrintWriter out,
        PrintWriter err,
        @Nullable Prompt prompt,
        boolean progress,
        @Nullable SharedJournal journal) {

    /** Surroundings in which each workspace is alone. */
    public Surroundings(
            Clock clock,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err,
            @Nullable Prompt prompt,
            boolean progress) {
        this(clock, environment, out, err, prompt, progress, null);
    }

    /** The same where workspaces have that journal in common with those of other stations. */
    public Surroundings with(@Nullable SharedJournal common) {
        return new Surroundings(clock, environment, out, err, prompt, progress, common);
    }

    /** Opens a workspace. */
    Office open(Path workspace) {
        return journal == null
                ? Office.open(workspace, clock)
                : new Office(StationFile.open(workspace, Office.projectors(), clock, journal));
    }

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
