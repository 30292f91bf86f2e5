package kz.esep.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
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
    private final Surroundings around;
    private final List<Callable<Integer>> more;

    public CommandLines(Surroundings around) {
        this(around, List.of());
    }

    /**
     * The program's commands and some more.
     *
     * @param more commands of packages that build on this one
     */
    public CommandLines(Surroundings around, List<Callable<Integer>> more) {
        this.around = around;
        this.more = List.copyOf(more);
    }

    /** Runs a command and gives its exit status: 0 done, 1 refused or found wrong, 2 wrong usage, 3 the machine failed. */
    public int run(String... arguments) {
        CommandLine line = commands();
        line.setResourceBundle(ResourceBundle.getBundle(
                "kz.esep.command.help",
                around.language().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(around.out());
        line.setErr(around.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
        int status;
        try {
            status = line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            status = explain(new IllegalStateException(e.toString(), e));
        }
        around.out().flush();
        around.err().flush();
        return status;
    }

    private CommandLine commands() {
        CommandLine line = new CommandLine(new Esep());
        line.addSubcommand(new InitCommand(around));
        line.addSubcommand(group("user")
                .addSubcommand(new UserCommands.Add(around))
                .addSubcommand(new UserCommands.ListPeople(around))
                .addSubcommand(new UserCommands.ChangeRole(around))
                .addSubcommand(new UserCommands.Confirm(around))
                .addSubcommand(new UserCommands.Password(around))
                .addSubcommand(new UserCommands.Leave(around)));
        line.addSubcommand(new EnterCommand(around));
        line.addSubcommand(new ListCommand(around));
        line.addSubcommand(new RetypeCommand(around));
        line.addSubcommand(new TakeBackCommand(around));
        line.addSubcommand(new CheckCommand(around));
        line.addSubcommand(new DecideCommand(around));
        line.addSubcommand(new AcceptCommand(around));
        line.addSubcommand(new CorrectCommand(around));
        line.addSubcommand(new ExportCommand(around));
        line.addSubcommand(new VerifyCommand(around));
        line.addSubcommand(new CollectCommand(around));
        line.addSubcommand(new ResolveCommand(around));
        line.addSubcommand(new PublishCommand(around));
        line.addSubcommand(new SeatsCommand(around));
        line.addSubcommand(group("journal")
                .addSubcommand(new JournalCommands.Verify(around))
                .addSubcommand(new JournalCommands.ListEntries(around)));
        line.addSubcommand(group("package")
                .addSubcommand(new PackageCommands.Make(around))
                .addSubcommand(new PackageCommands.Show(around))
                .addSubcommand(group("ca")
                        .addSubcommand(new CaCommands.Create(around))
                        .addSubcommand(new CaCommands.Issue(around))
                        .addSubcommand(new CaCommands.Revoke(around))
                        .addSubcommand(new CaCommands.ListIssued(around))
                        .addSubcommand(new CaCommands.Crl(around))
                        .addSubcommand(new CaCommands.MakeRoster(around))));
        line.addSubcommand(
                group("key").addSubcommand(new KeyCommands.New(around)).addSubcommand(new KeyCommands.Install(around)));
        more.forEach(line::addSubcommand);
        return line;
    }

    /** A command that only holds others. */
    private static CommandLine group(String name) {
        CommandLine line = new CommandLine(new Esep());
        line.setCommandName(name);
        return line;
    }

    private int explain(Exception failure) {
        Language language = around.language();
        if (failure instanceof Refused refused) {
            around.err().println(refused.reason().in(language));
            return Exit.REFUSED;
        }
        Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
        String key = cause instanceof IOException ? "failed.file" : "failed.machine";
        around.err().println(Messages.of("command").text(language, key, String.valueOf(cause)));
        return Exit.MACHINE_FAILED;
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
