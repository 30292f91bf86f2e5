package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.certificate.Account;
import kz.esep.certificate.Act;
import kz.esep.certificate.ActFile;
import kz.esep.certificate.ArrivalFile;
import kz.esep.certificate.Arrived;
import kz.esep.certificate.Closings;
import kz.esep.certificate.ReportedLoss;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Voter;
import kz.esep.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep certificate}: voters who come with a certificate, and closing the books. */
@SuppressWarnings("NullAway.Init")
final class ArrivalCommands {
    private ArrivalCommands() {}

    /** Records the acts of a file. */
    @Command(name = "acts", mixinStandardHelpOptions = true)
    static final class SignActs extends OfficeTask {
        @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
        private Path file;

        SignActs(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Act> acts = office.certificates().stocks().signAll(session, ActFile.read(content(file)));
            say(
                    "certificate.acts-done",
                    acts.size(),
                    acts.stream().mapToLong(act -> act.serials().count()).sum());
            return Exit.DONE;
        }
    }

    /** Registers the arrivals of a file. */
    @Command(name = "arrive", mixinStandardHelpOptions = true)
    static final class Arrive extends OfficeTask {
        @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
        private Path file;

        @Option(names = "--json")
        private boolean json;

        Arrive(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Arrived> lines = office.certificates().arrivals().arriveAll(session, ArrivalFile.read(content(file)));
            if (json) {
                print(lines);
            } else {
                lines.forEach(line -> show(this, office, line));
                say("certificate.arrived", lines.size());
            }
            return Exit.DONE;
        }
    }

    private static void show(Task task, Office office, Arrived line) {
        Voter voter = line.voter();
        task.say(
                "certificate.arrival",
                line.line(),
                Task.local(
                        line.at(), office.election().precinct(line.precinct()).utcOffset()),
                line.serials().type(),
                line.serials().numbers(),
                line.from(),
                line.precinct(),
                line.listLine(),
                voter == null ? task.text("user.sealed") : voter.name() + ", " + voter.iin(),
                line.withdrawn());
    }

    /** Shows the register of arrivals. */
    @Command(name = "arrivals", mixinStandardHelpOptions = true)
    static final class Show extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        Show(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Arrived> lines = office.certificates().arrivals().list(session);
            return CertificateCommands.list(this, json, lines, line -> show(this, office, line));
        }
    }

    /** Takes an arrival back. */
    @Command(name = "withdraw", mixinStandardHelpOptions = true)
    static final class Withdraw extends OfficeTask {
        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--number", required = true, paramLabel = "N", descriptionKey = "certificate-number")
        private String number;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "certificate-reason")
        private String reason;

        Withdraw(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Serials serials = CertificateCommands.serials(office, session, type, number);
            Arrived line = office.certificates().arrivals().withdraw(session, serials, reason);
            say("certificate.withdrawn", serials.numbers(), line.line());
            return Exit.DONE;
        }
    }

    /** Notes that numbers of other commissions are lost. */
    @Command(name = "report-lost", mixinStandardHelpOptions = true)
    static final class ReportLost extends OfficeTask {
        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--numbers", required = true, paramLabel = "1-250", descriptionKey = "certificate-numbers")
        private String numbers;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "certificate-reason")
        private String reason;

        ReportLost(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Serials serials = CertificateCommands.serials(office, session, type, numbers);
            ReportedLoss loss = office.certificates().arrivals().report(session, serials, reason);
            say("certificate.reported", loss.serials().numbers());
            loss.remark().ifPresent(this::remark);
            return Exit.DONE;
        }
    }

    /** Shows what each keeper answers for. */
    @Command(name = "balance", mixinStandardHelpOptions = true)
    static final class ShowBalance extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        ShowBalance(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Account> accounts = office.certificates().closings().list(session);
            return CertificateCommands.list(this, json, accounts, account -> show(this, office, account));
        }
    }

    private static void show(Task task, Office office, Account account) {
        String closedBy = account.closedBy();
        task.say(
                "certificate.account",
                account.keeper().said(),
                account.type(),
                account.received(),
                account.issued(),
                account.spoiled(),
                account.lost(),
                account.cancelled(),
                account.unissued(),
                closedBy == null ? task.text("certificate.open") : task.text("certificate.closed-by", closedBy),
                account.arrived(),
                task.text(account.arrivalsClosed() ? "certificate.counted" : "certificate.not-counted"));
        account.voters()
                .forEach((contest, voters) -> task.say(
                        "certificate.voters", office.election().contest(contest).name(), voters));
    }

    /** Cancels what is unused. */
    @Command(name = "close", mixinStandardHelpOptions = true)
    static final class Close extends OfficeTask {
        @Option(names = "--place", paramLabel = "PRECINCT", descriptionKey = "esep.certificate.close.place")
        private String place = "";

        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--unissued", required = true, paramLabel = "N")
        private long unissued;

        @Option(names = "--spoiled", required = true, paramLabel = "N")
        private long spoiled;

        @Option(names = "--act", required = true, paramLabel = "NUMBER")
        private String act;

        @Option(names = "--date", required = true, paramLabel = "DATE")
        private LocalDate date;

        Close(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Closings.Hand hand = new Closings.Hand(place, type, unissued, spoiled);
            show(this, office, office.certificates().closings().close(session, hand, act, date));
            return Exit.DONE;
        }
    }

    /** Counts what voters brought. */
    @Command(name = "close-arrivals", mixinStandardHelpOptions = true)
    static final class CloseArrivals extends OfficeTask {
        @Option(names = "--precinct", required = true, paramLabel = "NUMBER")
        private String precinct;

        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--arrived", required = true, paramLabel = "N")
        private long arrived;

        CloseArrivals(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            show(this, office, office.certificates().closings().closeArrivals(session, precinct, type, arrived));
            return Exit.DONE;
        }
    }
}
