package kz.esep.real;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;

/** The command line as a script uses it: passwords in the environment, results on stdout. */
public final class Commands {
    private final Map<String, String> environment = new HashMap<>(Map.of("ESEP_LANGUAGE", "en"));
    private final Clock clock;

    public Commands(Clock clock) {
        this.clock = clock;
    }

    /** What a command printed and its exit status. */
    public record Said(int status, String out, String err) {}

    public Commands with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings around =
                new Surroundings(clock, environment, new PrintWriter(out), new PrintWriter(err), null, false);
        int status = new CommandLines(around).run(arguments);
        return new Said(status, out.toString(), err.toString());
    }

    /** Runs a command that has to succeed and gives what it printed. */
    public String done(String... arguments) {
        Said said = run(arguments);
        assertEquals(0, said.status(), () -> String.join(" ", arguments) + "\n" + said.out() + said.err());
        return said.out();
    }
}
