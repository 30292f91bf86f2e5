package kz.esep.command;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import kz.esep.access.Session;
import kz.esep.certificate.Act;
import kz.esep.certificate.Run;
import kz.esep.certificate.Serials;
import kz.esep.certificate.State;
import kz.esep.certificate.Stock;
import kz.esep.certificate.Stocks;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep certificate}: absentee certificates. */
@SuppressWarnings("NullAway.Init")
final class CertificateCommands {
    private CertificateCommands() {}

    /** Numbers as they were typed, of the only type where none is named. */
    static Serials serials(Office office, Session session, String type, String numbers) {
        String id = office.certificates().stocks().type(session, type).id();
        return Serials.typed(id, numbers)
                .orElseThrow(() -> new Refused("certificate", "refused.numbers", numbers, Serials.LARGEST));
    }

    /** A list, for a program or line by line with how many there are. */
    static <T> int list(Task task, boolean json, List<T> lines, Consumer<T> show) {
        if (json) {
            task.print(lines);
        } else {
            lines.forEach(show);
            task.say("certificate.lines", lines.size());
        }
        return Exit.DONE;
    }

    /** Shows where every number is. */
    @Command(name = "stock", mixinStandardHelpOptions = true)
    static final class ShowStock extends OfficeTask {
        @Option(names = "--acts", descriptionKey = "esep.certificate.stock.acts")
        private boolean acts;

        @Option(names = "--json")
        private boolean json;

        ShowStock(Surroundings around) {
            super(around);
        }

        /** All of it. */
        record Whole(List<Stock> stocks, List<Act> acts) {}

        @Override
        int work(Office office, Session session) {
            List<Stock> stocks = office.certificates().stocks().list(session);
            if (json) {
                print(new Whole(stocks, office.certificates().stocks().acts(session)));
                return Exit.DONE;
            }
            stocks.forEach(this::show);
            if (acts) {
                office.certificates().stocks().acts(session).forEach(this::show);
            }
            return Exit.DONE;
        }

        private void show(Stock stock) {
            say("certificate.type", stock.type().name(), stock.type().id(), stock.listedVoters(), stock.most());
            for (Body keeper : stock.keepers()) {
                say(
                        "certificate.keeper",
                        keeper.said(),
                        stock.count(keeper, State.UNISSUED),
                        stock.count(keeper, State.ISSUED),
                        stock.count(keeper, State.SPOILED),
                        stock.count(keeper, State.LOST),
                        stock.count(keeper, State.CANCELLED));
            }
            for (Run run : stock.runs()) {
                say(
                        "certificate.run",
                        run.serials().numbers(),
                        run.state().said(),
                        run.keeper().said());
            }
        }

        private void show(Act act) {
            say(
                    "certificate.act",
                    act.number(),
                    act.date().toString(),
                    act.kind().said(),
                    act.serials().type(),
                    act.serials().numbers(),
                    act.serials().count(),
                    act.reason());
        }
    }

    /** Records an act. */
    @Command(name = "act", mixinStandardHelpOptions = true)
    static final class SignAct extends OfficeTask {
        @Option(names = "--kind", required = true, paramLabel = "KIND", descriptionKey = "esep.certificate.act.kind")
        private Act.Kind kind;

        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--numbers", required = true, paramLabel = "1-250", descriptionKey = "certificate-numbers")
        private String numbers;

        @Option(names = "--place", paramLabel = "ID", descriptionKey = "esep.certificate.act.place")
        private String place = "";

        @Option(names = "--act", required = true, paramLabel = "NUMBER")
        private String act;

        @Option(names = "--date", required = true, paramLabel = "DATE")
        private LocalDate date;

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "esep.certificate.act.reason")
        private String reason = "";

        @Option(names = "--json")
        private boolean json;

        SignAct(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Serials serials = serials(office, session, type, numbers);
            Act signed = office.certificates()
                    .stocks()
                    .sign(session, new Stocks.Paper(kind, act, date, serials, place, reason));
            if (json) {
                print(signed);
            } else {
                say(
                        "certificate.act-done",
                        signed.number(),
                        signed.kind().said(),
                        signed.serials().numbers(),
                        signed.serials().count(),
                        signed.to().said());
            }
            return Exit.DONE;
        }
    }
}
