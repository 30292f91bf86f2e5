package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.certificate.ApplicationFile;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Voter;
import kz.esep.certificate.Window;
import kz.esep.office.Office;
import kz.esep.text.Iin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep certificate}: giving certificates to voters. */
@SuppressWarnings("NullAway.Init")
final class IssueCommands {
    private IssueCommands() {}

    /** Proposes the next free number. */
    @Command(name = "next", mixinStandardHelpOptions = true)
    static final class Next extends OfficeTask {
        @Option(names = "--precinct", required = true, paramLabel = "NUMBER")
        private String precinct;

        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--json")
        private boolean json;

        Next(Surroundings around) {
            super(around);
        }

        /** A proposal, and when certificates are issued. */
        record Proposed(Serials serials, Window window) {}

        @Override
        int work(Office office, Session session) {
            Serials serials = office.certificates().issues().next(session, type, precinct);
            Window window = office.certificates().issues().window(session);
            if (json) {
                print(new Proposed(serials, window));
            } else {
                say(
                        "certificate.next",
                        serials.numbers(),
                        window.opens().toLocalDate().toString(),
                        window.closes().toLocalDate().toString(),
                        window.closes().toLocalTime().toString());
            }
            return Exit.DONE;
        }
    }

    /** Issues certificates for the applications in a file. */
    @Command(name = "issue", mixinStandardHelpOptions = true)
    static final class IssueAll extends OfficeTask {
        @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
        private Path file;

        @Option(names = "--json")
        private boolean json;

        IssueAll(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Issue> lines = office.certificates().issues().issueAll(session, ApplicationFile.read(content(file)));
            if (json) {
                print(lines);
                return Exit.DONE;
            }
            for (Issue line : lines) {
                show(this, office, line);
                Voter voter = line.voter();
                if (voter != null && Iin.isUnusual(voter.iin())) {
                    remark("certificate.unusual", line.line());
                }
            }
            say("certificate.issued", lines.size());
            return Exit.DONE;
        }
    }

    private static void show(Task task, Office office, Issue line) {
        Voter voter = line.voter();
        task.say(
                "certificate.line",
                line.line(),
                Task.local(
                        line.at(), office.election().precinct(line.precinct()).utcOffset()),
                line.serials().type(),
                line.serials().numbers(),
                line.precinct(),
                line.listLine(),
                voter == null ? task.text("user.sealed") : voter.name() + ", " + voter.iin() + ", " + voter.document(),
                line.destination(),
                line.state().said(),
                line.reason());
    }

    /** What became of one issued certificate. */
    abstract static class Ending extends OfficeTask {
        @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "certificate-type")
        private String type = "";

        @Option(names = "--number", required = true, paramLabel = "N", descriptionKey = "certificate-number")
        private String number;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "certificate-reason")
        private String reason;

        Ending(Surroundings around) {
            super(around);
        }

        abstract Issue end(Office office, Session session, Serials serials, String why);

        @Override
        int work(Office office, Session session) {
            Serials serials = CertificateCommands.serials(office, session, type, number);
            Issue line = end(office, session, serials, reason);
            say(
                    "certificate.ended",
                    line.serials().numbers(),
                    line.line(),
                    line.state().said());
            return Exit.DONE;
        }
    }

    /** Undoes an issue. */
    @Command(name = "spoil", mixinStandardHelpOptions = true)
    static final class Spoil extends Ending {
        Spoil(Surroundings around) {
            super(around);
        }

        @Override
        Issue end(Office office, Session session, Serials serials, String why) {
            return office.certificates().issues().spoil(session, serials, why);
        }
    }

    /** A voter lost a certificate. */
    @Command(name = "lost", mixinStandardHelpOptions = true)
    static final class Lose extends Ending {
        Lose(Surroundings around) {
            super(around);
        }

        @Override
        Issue end(Office office, Session session, Serials serials, String why) {
            return office.certificates().issues().lose(session, serials, why);
        }
    }

    /** Shows the register of issue. */
    @Command(name = "register", mixinStandardHelpOptions = true)
    static final class Show extends OfficeTask {
        @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "esep.certificate.register.find")
        private String find = "";

        @Option(names = "--json")
        private boolean json;

        Show(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Issue> lines = office.certificates().issues().register(session).find(find);
            return CertificateCommands.list(this, json, lines, line -> show(this, office, line));
        }
    }
}
