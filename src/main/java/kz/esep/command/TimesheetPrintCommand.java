package kz.esep.command;

import java.time.LocalDate;
import kz.esep.access.Session;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.Outlet;
import kz.esep.paper.TimesheetPapers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep timesheet print}: timesheets on paper or as PDF. */
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TimesheetPrintCommand extends OfficeTask {
    @Option(names = "--precinct", paramLabel = "NO", descriptionKey = "timesheet-precinct")
    private @Nullable String precinct;

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "timesheet-from")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "timesheet-to")
    private LocalDate to;

    @ArgGroup(multiplicity = "1")
    private OutletOptions target;

    @Option(names = "--copies", paramLabel = "N")
    private int copies = 1;

    TimesheetPrintCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        try (PageBar bar = new PageBar(around(), text("print.progress"))) {
            Body body = precinct == null ? null : Body.precinct(precinct);
            TimesheetPapers.Wanted wanted = new TimesheetPapers.Wanted(body, from, to);
            Outlet outlet = target.outlet(copies, bar);
            office.staff().timesheetPapers().issue(session, wanted, language(), outlet);
            if (target.file != null) {
                say("print.saved", wanted.paper().name(), target.file.toString());
            } else {
                say("print.printed", wanted.paper().name(), outlet.copies(), String.valueOf(outlet.printer()));
            }
            return Exit.DONE;
        }
    }
}
