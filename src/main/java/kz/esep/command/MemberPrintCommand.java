package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.Outlet;
import kz.esep.paper.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep member print}: the composition of a commission on paper or as PDF. */
@Command(name = "print", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class MemberPrintCommand extends MemberListCommands.OnDay {
    @Option(names = "--precinct", paramLabel = "NO")
    private @Nullable String precinct;

    @ArgGroup(multiplicity = "1")
    private OutletOptions target;

    @Option(names = "--copies", paramLabel = "N")
    private int copies = 1;

    MemberPrintCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        try (PageBar bar = new PageBar(around(), text("print.progress"))) {
            Body body = precinct == null ? Body.commission(office.commission()) : Body.precinct(precinct);
            Outlet outlet = target.outlet(copies, bar);
            office.staff().compositionPapers().issue(session, body, day(), language(), outlet);
            Paper paper = Paper.composition(body);
            if (target.file != null) {
                say("print.saved", paper.name(), target.file.toString());
            } else {
                say("print.printed", paper.name(), outlet.copies(), String.valueOf(outlet.printer()));
            }
            return Exit.DONE;
        }
    }
}
