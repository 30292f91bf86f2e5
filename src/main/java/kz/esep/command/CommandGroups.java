package kz.esep.command;

import picocli.CommandLine;

/** Commands that only hold others, each with those it holds. */
final class CommandGroups {
    private final Surroundings around;

    CommandGroups(Surroundings around) {
        this.around = around;
    }

    CommandLine people() {
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

    CommandLine schedules() {
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

    CommandLine count() {
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

    CommandLine certificates() {
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

    CommandLine members() {
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

    CommandLine observers() {
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

    CommandLine media() {
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

    CommandLine timesheets() {
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

    CommandLine pay() {
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

    CommandLine journal() {
        return group("journal", new JournalCommands.Verify(around), new JournalCommands.ListEntries(around));
    }

    CommandLine backups() {
        return group("backup", new BackupCommands.Make(around), new BackupCommands.ListAll(around));
    }

    CommandLine packages() {
        return group("package", new PackageCommands.Make(around), new PackageCommands.Show(around), authority());
    }

    CommandLine keys() {
        return group(
                "key", new KeyCommands.New(around), new KeyPaperCommands.Form(around), new KeyCommands.Install(around));
    }

    private CommandLine authority() {
        return group(
                "ca",
                new CaCommands.Create(around),
                new KeyPaperCommands.Record(around),
                new CaCommands.Issue(around),
                new CaCommands.Revoke(around),
                new CaCommands.ListIssued(around),
                new CaCommands.Save(around),
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

    CommandLine day() {
        return group(
                "day",
                new DayCommands.Open(around),
                new DayCommands.Turnout(around),
                new DayCommands.Close(around),
                new DayListCommand(around));
    }

    private static CommandLine group(String name, Object... commands) {
        CommandLine line = new CommandLine(new CommandLines.Esep());
        line.setCommandName(name);
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }
}
