package kz.esep.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The tree of commands. One is made when it is asked for, so that a command does not wait for the others. */
final class CommandTree {
    private final Surroundings around;
    private final Map<String, Supplier<Object>> first = new LinkedHashMap<>();

    /**
     * The program's commands and some more.
     *
     * @param more commands of packages that build on this one, by name
     */
    CommandTree(Surroundings around, Map<String, Supplier<Callable<Integer>>> more) {
        this.around = around;
        first.put("init", () -> new InitCommand(around));
        first.put("user", this::people);
        protocols();
        papers();
        files();
        first.put("schedule", this::schedules);
        first.put("day", this::day);
        first.put("count", this::count);
        first.put("certificate", this::certificates);
        first.put("member", this::members);
        first.put("observers", this::observers);
        first.put("media", this::media);
        first.put("timesheet", this::timesheets);
        first.put("pay", this::pay);
        first.put("journal", this::journal);
        first.put("backup", this::backups);
        first.put("restore", () -> new BackupCommands.Restore(around));
        first.put("package", this::packages);
        first.put("key", this::keys);
        more.forEach((name, command) -> first.put(name, command::get));
    }

    private void protocols() {
        first.put("enter", () -> new EnterCommand(around));
        first.put("list", () -> new ListCommand(around));
        first.put("retype", () -> new RetypeCommand(around));
        first.put("take-back", () -> new TakeBackCommand(around));
        first.put("release", () -> new ReleaseCommand(around));
        first.put("check", () -> new CheckCommand(around));
        first.put("decide", () -> new DecideCommand(around));
        first.put("accept", () -> new AcceptCommand(around));
        first.put("correct", () -> new CorrectCommand(around));
        first.put("recount", () -> new RecountCommand(around));
    }

    private void papers() {
        first.put("export", () -> new ExportCommand(around));
        first.put("tables", () -> new TablesCommand(around));
        first.put("print", () -> new PrintCommand(around));
        first.put("hand-out", () -> new HandOutCommand(around));
        first.put("post", () -> new PostCommand(around));
        first.put("copies", () -> new CopiesCommand(around));
    }

    private void files() {
        first.put("verify", () -> new VerifyCommand(around));
        first.put("collect", () -> new CollectCommand(around));
        first.put("resolve", () -> new ResolveCommand(around));
        first.put("publish", () -> new PublishCommand(around));
        first.put("prove", () -> new ProveCommand(around));
        first.put("seats", () -> new SeatsCommand(around));
        first.put("questions", () -> new QuestionsCommand(around));
    }

    /** The tree; of its first level only the one that was asked for, all when it is none of them. */
    CommandLine ask(String asked) {
        CommandLine line = new CommandLine(new CommandLines.Esep());
        first.forEach((name, command) -> {
            if (!first.containsKey(asked) || name.equals(asked)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }

    private CommandLine people() {
        return group(
                "user",
                new UserCommands.Add(around),
                new UserCommands.ListPeople(around),
                new UserCommands.ChangeRole(around),
                new UserCommands.Confirm(around),
                new UserCommands.Password(around),
                new UserCommands.Leave(around),
                new DestroyKeysCommand(around));
    }

    private CommandLine schedules() {
        return group(
                "schedule",
                new ScheduleCommands.Show(around),
                new ScheduleCommands.Done(around),
                new ScheduleCommands.Add(around),
                new ScheduleCommands.Withdraw(around),
                hours(),
                sittings(),
                timetables());
    }

    private CommandLine count() {
        return group(
                "count",
                new CountCommands.Record(around),
                new CountShowCommand(around),
                new CountCommands.TakeOver(around),
                bundles());
    }

    private CommandLine bundles() {
        return group(
                "bundle",
                new BundleCommands.Begin(around),
                new BundleCommands.Count(around),
                new BundleCommands.Again(around),
                new BundleCommands.Afresh(around),
                new BundleShowCommand(around));
    }

    private CommandLine certificates() {
        return group(
                "certificate",
                new CertificateCommands.ShowStock(around),
                new CertificateCommands.SignAct(around),
                new IssueCommands.Next(around),
                new IssueCommands.IssueAll(around),
                new IssueCommands.Spoil(around),
                new IssueCommands.Lose(around),
                new IssueCommands.Show(around),
                new ArrivalCommands.SignActs(around),
                new ArrivalCommands.Arrive(around),
                new ArrivalCommands.Show(around),
                new ArrivalCommands.Withdraw(around),
                new ArrivalCommands.ReportLost(around),
                new ArrivalCommands.ShowBalance(around),
                new ArrivalCommands.Close(around),
                new ArrivalCommands.CloseArrivals(around),
                new CertificatePrintCommand(around),
                new BlankCommand(around),
                new RegisterTablesCommand(around),
                new CompareCommand(around));
    }

    private CommandLine members() {
        return group(
                "member",
                new MemberCommands.Add(around),
                new MemberCommands.Appoint(around),
                new MemberCommands.Release(around),
                new MemberCommands.Serve(around),
                new MemberCommands.Correct(around),
                new MemberCommands.Leave(around),
                new MemberCommands.TakeBack(around),
                new MemberListCommands.ListMembers(around),
                new MemberListCommands.Check(around),
                new MemberPrintCommand(around));
    }

    private CommandLine observers() {
        return group(
                "observers",
                new ObserverCommands.Register(around),
                new ObserverCommands.Correct(around),
                new ObserverCommands.Came(around),
                new ObserverCommands.Went(around),
                new ObserverCommands.Remove(around),
                new ObserverCommands.Submit(around),
                new ObserverCommands.Answer(around),
                new ObserverListCommands.ListAll(around),
                new ObserverListCommands.Check(around),
                new PresenceCommand(around));
    }

    private CommandLine media() {
        return group(
                "media",
                new MediaCommands.Outlets(around),
                new MediaCommands.Prices(around),
                new MediaCommands.Requests(around),
                group(
                        "lot",
                        new MediaLotCommands.Call(around),
                        new MediaLotCommands.Draw(around),
                        new MediaLotCommands.Show(around)),
                new MediaCommands.Halls(around),
                new MediaCommands.Meetings(around),
                new MediaCommands.Log(around),
                new MediaCommands.Withdraw(around),
                new MediaListCommands.ListAll(around),
                new MediaListCommands.Entries(around),
                new MediaListCommands.ShowParity(around),
                new MediaListCommands.Tables(around));
    }

    private CommandLine timesheets() {
        return group(
                "timesheet",
                new TimesheetCommands.RecordDays(around),
                new TimesheetCommands.Fill(around),
                new TimesheetCommands.Copy(around),
                new TimesheetCommands.NameDay(around),
                new TimesheetCommands.NameDays(around),
                new TimesheetListCommands.ListDays(around),
                new TimesheetListCommands.Check(around),
                new TimesheetPrintCommand(around));
    }

    private CommandLine pay() {
        return group(
                "pay",
                new PayRateCommands.SetRate(around),
                new PayRateCommands.SetPeriod(around),
                new PayBudgetCommands.Deduct(around),
                new PayBudgetCommands.SetBudget(around),
                new PayRunCommands.Draft(around),
                new PayRunCommands.Check(around),
                new PayRunCommands.Back(around),
                new PayRunCommands.Approve(around),
                new PayRunCommands.Paid(around),
                new PayRunCommands.Withdraw(around),
                new PayListCommands.ListRuns(around),
                new PayListCommands.Explain(around),
                new PayListCommands.Payments(around),
                new PayPrintCommands.Print(around),
                new PayPrintCommands.Tables(around));
    }

    private CommandLine journal() {
        return group("journal", new JournalCommands.Verify(around), new JournalCommands.ListEntries(around));
    }

    private CommandLine backups() {
        return group("backup", new BackupCommands.Make(around), new BackupCommands.ListAll(around));
    }

    private CommandLine packages() {
        return group("package", new PackageCommands.Make(around), new PackageCommands.Show(around), authority());
    }

    private CommandLine keys() {
        return group("key", new KeyCommands.New(around), new KeyCommands.Install(around));
    }

    private CommandLine authority() {
        return group(
                "ca",
                new CaCommands.Create(around),
                new CaCommands.Issue(around),
                new CaCommands.Revoke(around),
                new CaCommands.ListIssued(around),
                new CaCommands.Crl(around),
                new CaCommands.MakeRoster(around));
    }

    private CommandLine hours() {
        return group(
                "hours",
                new HoursCommands.Propose(around),
                new HoursCommands.Decide(around),
                new HoursCommands.Refuse(around),
                new HoursCommands.Notice(around),
                new HoursCommands.Early(around),
                new HoursCommands.Ended(around),
                new HoursListCommand(around));
    }

    private CommandLine sittings() {
        return group(
                "sitting",
                new SittingCommands.Call(around),
                new SittingCommands.Open(around),
                new SittingCommands.Decide(around),
                new SittingCommands.Close(around),
                new SittingCommands.Cancel(around),
                new SittingCommands.ListSittings(around));
    }

    private CommandLine timetables() {
        return group(
                "timetable",
                new TimetableCommands.Draft(around),
                new TimetableCommands.Copy(around),
                new TimetableCommands.Decide(around),
                new TimetableListCommand(around));
    }

    private CommandLine day() {
        return group(
                "day",
                new DayCommands.Open(around),
                new DayCommands.Turnout(around),
                new DayCommands.Close(around),
                new DayListCommand(around));
    }

    /** A command that only holds others. */
    private static CommandLine group(String name, Object... commands) {
        CommandLine line = new CommandLine(new CommandLines.Esep());
        line.setCommandName(name);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }
}
