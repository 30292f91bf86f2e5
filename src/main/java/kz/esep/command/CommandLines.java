package kz.esep.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
    private static final List<String> NAMES = List.of(
            "init",
            "user",
            "enter",
            "list",
            "retype",
            "take-back",
            "release",
            "check",
            "decide",
            "accept",
            "correct",
            "export",
            "tables",
            "print",
            "hand-out",
            "post",
            "copies",
            "verify",
            "collect",
            "resolve",
            "publish",
            "seats",
            "schedule",
            "certificate",
            "member",
            "journal",
            "package",
            "key");

    private final Surroundings around;
    private final Map<String, Supplier<Callable<Integer>>> more;

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
        this.more = Map.copyOf(more);
    }

    /** Runs a command and gives its exit status: 0 done, 1 refused or found wrong, 2 wrong usage, 3 the machine failed. */
    public int run(String... arguments) {
        CommandLine line = commands(arguments.length == 0 ? "" : arguments[0]);
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
        line.setParameterExceptionHandler(new WrongUsage(around));
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

    /** The tree of commands; of its first level only the one that was asked for, all when it is none of them. */
    private CommandLine commands(String asked) {
        CommandLine line = new CommandLine(new Esep());
        if (NAMES.contains(asked)) {
            line.addSubcommand(asked, command(asked));
            return line;
        }
        Supplier<Callable<Integer>> other = more.get(asked);
        if (other != null) {
            line.addSubcommand(asked, other.get());
            return line;
        }
        NAMES.forEach(name -> line.addSubcommand(name, command(name)));
        more.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    private Object command(String name) {
        return switch (name) {
            case "init" -> new InitCommand(around);
            case "user" ->
                group("user")
                        .addSubcommand(new UserCommands.Add(around))
                        .addSubcommand(new UserCommands.ListPeople(around))
                        .addSubcommand(new UserCommands.ChangeRole(around))
                        .addSubcommand(new UserCommands.Confirm(around))
                        .addSubcommand(new UserCommands.Password(around))
                        .addSubcommand(new UserCommands.Leave(around));
            case "enter" -> new EnterCommand(around);
            case "list" -> new ListCommand(around);
            case "retype" -> new RetypeCommand(around);
            case "take-back" -> new TakeBackCommand(around);
            case "release" -> new ReleaseCommand(around);
            case "check" -> new CheckCommand(around);
            case "decide" -> new DecideCommand(around);
            case "accept" -> new AcceptCommand(around);
            case "correct" -> new CorrectCommand(around);
            case "export" -> new ExportCommand(around);
            case "tables" -> new TablesCommand(around);
            case "print" -> new PrintCommand(around);
            case "hand-out" -> new HandOutCommand(around);
            case "post" -> new PostCommand(around);
            case "copies" -> new CopiesCommand(around);
            case "verify" -> new VerifyCommand(around);
            case "collect" -> new CollectCommand(around);
            case "resolve" -> new ResolveCommand(around);
            case "publish" -> new PublishCommand(around);
            case "seats" -> new SeatsCommand(around);
            case "schedule" ->
                group("schedule")
                        .addSubcommand(new ScheduleCommands.Show(around))
                        .addSubcommand(new ScheduleCommands.Done(around))
                        .addSubcommand(new ScheduleCommands.Add(around))
                        .addSubcommand(new ScheduleCommands.Withdraw(around))
                        .addSubcommand(hours())
                        .addSubcommand(sittings())
                        .addSubcommand(timetables())
                        .addSubcommand(day());
            case "certificate" ->
                group("certificate")
                        .addSubcommand(new CertificateCommands.ShowStock(around))
                        .addSubcommand(new CertificateCommands.SignAct(around))
                        .addSubcommand(new IssueCommands.Next(around))
                        .addSubcommand(new IssueCommands.IssueAll(around))
                        .addSubcommand(new IssueCommands.Spoil(around))
                        .addSubcommand(new IssueCommands.Lose(around))
                        .addSubcommand(new IssueCommands.Show(around))
                        .addSubcommand(new ArrivalCommands.SignActs(around))
                        .addSubcommand(new ArrivalCommands.Arrive(around))
                        .addSubcommand(new ArrivalCommands.Show(around))
                        .addSubcommand(new ArrivalCommands.Withdraw(around))
                        .addSubcommand(new ArrivalCommands.ReportLost(around))
                        .addSubcommand(new ArrivalCommands.ShowBalance(around))
                        .addSubcommand(new ArrivalCommands.Close(around))
                        .addSubcommand(new ArrivalCommands.CloseArrivals(around))
                        .addSubcommand(new CertificatePrintCommand(around))
                        .addSubcommand(new RegisterTablesCommand(around))
                        .addSubcommand(new CompareCommand(around));
            case "member" ->
                group("member")
                        .addSubcommand(new MemberCommands.Add(around))
                        .addSubcommand(new MemberCommands.Appoint(around))
                        .addSubcommand(new MemberCommands.Release(around))
                        .addSubcommand(new MemberCommands.Correct(around))
                        .addSubcommand(new MemberCommands.Leave(around))
                        .addSubcommand(new MemberListCommands.ListMembers(around))
                        .addSubcommand(new MemberListCommands.Check(around));
            case "journal" ->
                group("journal")
                        .addSubcommand(new JournalCommands.Verify(around))
                        .addSubcommand(new JournalCommands.ListEntries(around));
            case "package" ->
                group("package")
                        .addSubcommand(new PackageCommands.Make(around))
                        .addSubcommand(new PackageCommands.Show(around))
                        .addSubcommand(authority());
            case "key" ->
                group("key").addSubcommand(new KeyCommands.New(around)).addSubcommand(new KeyCommands.Install(around));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private CommandLine authority() {
        return group("ca")
                .addSubcommand(new CaCommands.Create(around))
                .addSubcommand(new CaCommands.Issue(around))
                .addSubcommand(new CaCommands.Revoke(around))
                .addSubcommand(new CaCommands.ListIssued(around))
                .addSubcommand(new CaCommands.Crl(around))
                .addSubcommand(new CaCommands.MakeRoster(around));
    }

    private CommandLine hours() {
        return group("hours")
                .addSubcommand(new HoursCommands.Propose(around))
                .addSubcommand(new HoursCommands.Decide(around))
                .addSubcommand(new HoursCommands.Refuse(around))
                .addSubcommand(new HoursCommands.Notice(around))
                .addSubcommand(new HoursCommands.Early(around))
                .addSubcommand(new HoursCommands.Ended(around))
                .addSubcommand(new HoursListCommand(around));
    }

    private CommandLine sittings() {
        return group("sitting")
                .addSubcommand(new SittingCommands.Call(around))
                .addSubcommand(new SittingCommands.Open(around))
                .addSubcommand(new SittingCommands.Decide(around))
                .addSubcommand(new SittingCommands.Close(around))
                .addSubcommand(new SittingCommands.Cancel(around))
                .addSubcommand(new SittingCommands.ListSittings(around));
    }

    private CommandLine timetables() {
        return group("timetable")
                .addSubcommand(new TimetableCommands.Draft(around))
                .addSubcommand(new TimetableCommands.Copy(around))
                .addSubcommand(new TimetableCommands.Decide(around))
                .addSubcommand(new TimetableListCommand(around));
    }

    private CommandLine day() {
        return group("day")
                .addSubcommand(new DayCommands.Open(around))
                .addSubcommand(new DayCommands.Turnout(around))
                .addSubcommand(new DayCommands.Close(around))
                .addSubcommand(new DayListCommand(around));
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
