package kz.esep.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.text.Json;
import tools.jackson.databind.JsonNode;

/** Runs the program's own commands, as a script at a commission would. Passwords go through the environment. */
final class Script {
    private final Clock clock;

    Script(Clock clock) {
        this.clock = clock;
    }

    /** What a command printed, and its exit status. */
    record Said(int status, String out, String err) {
        /** The result for programs. */
        JsonNode json() {
            try {
                return Json.tree(out.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (Json.BadJson e) {
                throw new IllegalStateException("no JSON: " + out + err, e);
            }
        }
    }

    /** Runs a command that has to succeed. */
    Said done(Map<String, String> secrets, Object... arguments) {
        Said said = run(secrets, arguments);
        if (said.status() != 0) {
            throw new IllegalStateException(said.status() + ": " + arguments[0] + " " + said.out() + said.err());
        }
        return said;
    }

    /** Runs a command. */
    Said run(Map<String, String> secrets, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Map<String, String> environment = new HashMap<>(secrets);
        environment.put("ESEP_LANGUAGE", "en");
        Surroundings around = new Surroundings(
                clock, environment, new PrintWriter(out, true), new PrintWriter(err, true), null, false);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = new CommandLines(around).run(words);
        return new Said(status, out.toString(), err.toString());
    }
}
