package kz.esep.app;

import java.io.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import kz.esep.backup.Backup;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.demo.DemoCommand;
import kz.esep.demo.PracticeCommand;
import kz.esep.store.Workspace;

/** The program. */
public final class Esep {
    private Esep() {}

    /** Runs a command; without arguments, or with a workspace, a package or a copy alone, opens the window. */
    public static void main(String[] arguments) {
        Surroundings around = surroundings();
        int status = isForTheWindow(arguments)
                ? Window.open(around, arguments.length == 0 ? null : Path.of(arguments[0]))
                : new CommandLines(
                                around,
                                Map.of(
                                        "demo", () -> new DemoCommand(around),
                                        "practice", () -> new PracticeCommand(around),
                                        "rehearse", () -> new RehearseCommand(around)))
                        .run(arguments);
        System.exit(status);
    }

    /** No arguments, or what a double click on a file gives. */
    static boolean isForTheWindow(String... arguments) {
        return arguments.length == 0
                || (arguments.length == 1
                        && (arguments[0].endsWith(Workspace.SUFFIX)
                                || arguments[0].endsWith(".asice")
                                || arguments[0].endsWith(Backup.SUFFIX))
                        && Files.isRegularFile(Path.of(arguments[0])));
    }

    /** This machine's clock, environment and terminal. */
    @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal
    public static Surroundings surroundings() {
        Console console = System.console();
        Surroundings.Prompt prompt =
                console == null || !console.isTerminal() ? null : question -> console.readPassword("%s", question);
        return new Surroundings(
                Clock.system(ZoneId.systemDefault()),
                System.getenv(),
                Terminal.writer(System.out, System.getProperty("stdout.encoding")),
                Terminal.writer(System.err, System.getProperty("stderr.encoding")),
                prompt,
                prompt != null);
    }
}
