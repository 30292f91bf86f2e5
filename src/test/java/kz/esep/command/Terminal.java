package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.esep.app.Nights;
import kz.esep.text.Json;
import tools.jackson.databind.JsonNode;

/** Commands as somebody gives them on one workspace, and what came out of the last of them. */
public final class Terminal {
    private final Path workspace;
    private final UnaryOperator<String> passphrases;
    private final Map<String, String> environment = new HashMap<>(Map.of("ESEP_LANGUAGE", "en"));
    private Clock clock = Nights.CLOCK;
    private String out = "";
    private String err = "";

    /** On a practice commission, at the time of its night. */
    public Terminal(Path workspace) {
        this(workspace, Nights::passphrase);
    }

    /**
     * On any workspace.
     *
     * @param passphrases the passphrase of each login
     */
    public Terminal(Path workspace, UnaryOperator<String> passphrases) {
        this.workspace = workspace;
        this.passphrases = passphrases;
    }

    /** With a variable of the environment from now on. */
    public Terminal with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With another clock from now on. */
    public Terminal at(Clock other) {
        clock = other;
        return this;
    }

    /** Runs a command about the workspace for whoever has that login, and gives its exit status. */
    public int as(String login, String command, String... more) {
        environment.put("ESEP_PASSWORD", passphrases.apply(login));
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.addAll(List.of(workspace.toString(), "--user", login));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    /** The same, which must be done. */
    public void done(String login, String command, String... more) {
        assertEquals(Exit.DONE, as(login, command, more), err);
    }

    /** Runs a command word for word, and gives its exit status. */
    public int run(String... words) {
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around =
                new Surroundings(clock, environment, new PrintWriter(said), new PrintWriter(remarks), null, false);
        int status = new CommandLines(around).run(words);
        out = said.toString();
        err = remarks.toString();
        return status;
    }

    public String out() {
        return out;
    }

    public String err() {
        return err;
    }

    /** What came out, as JSON. */
    public JsonNode json() throws Json.BadJson {
        return Json.tree(out.getBytes(StandardCharsets.UTF_8));
    }
}
