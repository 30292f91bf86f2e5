package kz.esep.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.esep.office.Office;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import kz.esep.text.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: parses arguments and runs the command they name. */
public final class CommandLines {
    private static final String DAY = "yyyy-mm-dd";

    private final Surroundings around;
    private final CommandTree tree;

    public CommandLines(Surroundings around) {
        this(around, Map.of());
    }

    /**
     * The program's commands and some more.
     *
     * @param more commands of packages that build on this one, by name
     */
    public CommandLines(Surroundings around, Map<String, Supplier<Callable<Integer>>> more) {
        this.around = around;
        tree = new CommandTree(around, more);
    }

    /** Runs a command and gives its exit status: 0 done, 1 refused or found wrong, 2 wrong usage, 3 the machine failed. */
    public int run(String... arguments) {
        LastWords last = new LastWords(around);
        int status;
        try {
            status = line(arguments).execute(arguments);
        } catch (OutOfMemoryError e) {
            status = last.say();
        } catch (StackOverflowError | LinkageError e) {
            status = LastWords.areDue(e) ? last.say() : explain(new IllegalStateException(e.toString(), e));
        }
        around.out().flush();
        around.err().flush();
        return status;
    }

    private CommandLine line(String... arguments) {
        CommandLine line = tree.ask(arguments.length == 0 ? "" : arguments[0]);
        line.setResourceBundle(ResourceBundle.getBundle(
                "kz.esep.command.help",
                around.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(around.out());
        line.setErr(around.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setHelpFactory((command, colours) -> new CommandLine.Help(command, colours) {
            @Override
            public String footerHeading(Object... parameters) {
                return footer().isEmpty() ? "" : super.footerHeading(parameters);
            }
        });
        line.registerConverter(LocalDate.class, CommandLines::day);
        line.setParameterExceptionHandler(new WrongUsage(around));
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
        return line;
    }

    /** A day of a year of four digits; farther ones are slips, and do not sort as text. */
    private static LocalDate day(String typed) {
        return LocalDate.parse(typed.length() == DAY.length() ? typed : "");
    }

    private int explain(Exception failure) {
        Language language = around.language();
        if (failure instanceof Refused refused) {
            around.err().println(refused.reason().in(language));
            return Exit.REFUSED;
        }
        Exception cause =
                failure instanceof UncheckedIOException && failure.getCause() instanceof IOException io ? io : failure;
        Messages words = Messages.of("command");
        String text = cause instanceof IOException
                ? words.text(language, "failed.file", cause.toString())
                : LastWords.areDue(cause)
                        ? words.text(language, "failed.memory")
                        : words.text(language, "failed.machine", place(cause));
        around.err().println(text);
        return Exit.MACHINE_FAILED;
    }

    private static Throwable first(Throwable failure) {
        Throwable first = failure;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            first = at;
        }
        return first;
    }

    /** What failed, and where in the program: its message may tell of somebody, and what is said here goes into logs. */
    private static String place(Throwable failure) {
        Throwable first = first(failure);
        String name = first.getClass().getName();
        return Stream.of(first.getStackTrace())
                .filter(at -> at.getClassName().startsWith("kz.esep."))
                .findFirst()
                .map(at -> name + ", " + at)
                .orElse(name);
    }

    /** The program's name alone: without a subcommand it shows what there is. */
    @Command(name = "esep", mixinStandardHelpOptions = true, versionProvider = Version.class)
    static final class Esep implements Callable<Integer> {
        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() {
            spec.commandLine().usage(spec.commandLine().getOut());
            return Exit.WRONG_USAGE;
        }
    }

    /** The version for {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"esep " + Office.version()};
        }
    }
}
