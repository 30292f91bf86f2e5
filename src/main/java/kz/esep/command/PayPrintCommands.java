package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.Outlet;
import kz.esep.paper.PayPapers;
import kz.esep.pay.PaymentLists;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep pay}: a run on paper and as a workbook. */
@SuppressWarnings("NullAway.Init")
final class PayPrintCommands {
    private PayPrintCommands() {}

    /** Prints the sheet to be signed, or the summary. */
    @Command(name = "print", mixinStandardHelpOptions = true)
    static final class Print extends PayRunCommands.OnRun {
        @ArgGroup
        private Which which = new Which();

        @ArgGroup(multiplicity = "1")
        private OutletOptions target;

        @Option(names = "--copies", paramLabel = "N")
        private int copies = 1;

        Print(Surroundings around) {
            super(around);
        }

        /** The summary, or the sheet of one commission; without either the sheet of all. */
        static final class Which {
            @Option(names = "--summary", descriptionKey = "esep.pay.print.summary")
            boolean summary;

            @Option(names = "--precinct", paramLabel = "NO", descriptionKey = "timesheet-precinct")
            @Nullable
            String precinct;
        }

        @Override
        int work(Office office, Session session) {
            try (PageBar bar = new PageBar(around(), text("print.progress"))) {
                Body body = which.precinct == null ? null : Body.precinct(which.precinct);
                PayPapers.Wanted wanted = new PayPapers.Wanted(run(), which.summary, body);
                Outlet outlet = target.outlet(copies, bar);
                office.staff().payPapers().issue(session, wanted, language(), outlet);
                if (target.file != null) {
                    say("print.saved", wanted.paper().name(), target.file.toString());
                } else {
                    say("print.printed", wanted.paper().name(), outlet.copies(), String.valueOf(outlet.printer()));
                }
                return Exit.DONE;
            }
        }
    }

    /** Writes the sheet as a workbook. */
    @Command(name = "tables", mixinStandardHelpOptions = true)
    static final class Tables extends PayRunCommands.OnRun {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        @Option(
                names = "--format",
                defaultValue = "xlsx",
                paramLabel = "csv|xlsx",
                descriptionKey = "esep.tables.format")
        private TableFiles.Format format;

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        Tables(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            try (PageBar bar = new PageBar(around(), text("pay.tables.progress"))) {
                office.staff()
                        .payTables()
                        .write(session, new PaymentLists.Wish(run(), reason, format, out, language()), bar::part)
                        .forEach(file -> say("publish.wrote", file.toString()));
            }
            remark("pay.names-only");
            return Exit.DONE;
        }
    }
}
