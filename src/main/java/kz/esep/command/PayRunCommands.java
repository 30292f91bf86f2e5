package kz.esep.command;

import java.time.LocalDate;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.pay.PayRun;
import kz.esep.pay.PayRuns;
import kz.esep.pay.PaySheet;
import kz.esep.pay.Reach;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep pay}: a run from the draft to the money. */
@SuppressWarnings("NullAway.Init")
final class PayRunCommands {
    private PayRunCommands() {}

    /** A command about one run. */
    abstract static class OnRun extends OfficeTask {
        @Option(names = "--run", required = true, paramLabel = "N", descriptionKey = "pay-run")
        private String run;

        OnRun(Surroundings around) {
            super(around);
        }

        String run() {
            return run;
        }
    }

    /** An act about one run. */
    abstract static class Act extends OnRun {
        Act(Surroundings around) {
            super(around);
        }

        abstract PayRun act(PayRuns runs, Session session);

        @Override
        int work(Office office, Session session) {
            PayRun after = act(office.staff().payRuns(), session);
            say(
                    "pay.run",
                    after.id(),
                    after.order().reach().purpose().said(),
                    after.state().said(),
                    total(after));
            return Exit.DONE;
        }

        private String total(PayRun after) {
            return text(
                    "pay.total",
                    after.total().gross(),
                    after.total().withheld(),
                    after.total().net());
        }
    }

    /** Draws up a run. */
    @Command(name = "run", mixinStandardHelpOptions = true)
    static final class Draft extends OfficeTask {
        @Option(names = "--period", required = true, paramLabel = "N")
        private String period;

        @Option(names = "--for", defaultValue = "pay", paramLabel = "PURPOSE")
        private Reach.Purpose purpose;

        @Option(names = "--until", paramLabel = "DATE")
        private @Nullable LocalDate until;

        @Option(names = "--percent", paramLabel = "N")
        private int percent;

        @Option(names = "--reason", paramLabel = "TEXT")
        private String reason = "";

        Draft(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            LocalDate last = until == null ? end(office, session) : until;
            String id = office.staff()
                    .payRuns()
                    .draft(session, new PayRun.Order(period, new Reach(purpose, last, percent), reason));
            PaySheet sheet = office.staff().payRuns().sheet(session, id);
            sheet.remarks().forEach(one -> around().err().println(one.in(language())));
            say(
                    "pay.drafted",
                    id,
                    sheet.changing().size(),
                    sheet.total().gross(),
                    sheet.total().net());
            return Exit.DONE;
        }

        /** The last day of the period, or of one that is not there, which is refused by its number. */
        private LocalDate end(Office office, Session session) {
            return office.staff().rates().periods(session).stream()
                    .filter(one -> one.id().equals(period))
                    .findFirst()
                    .orElseThrow(() -> new Refused("pay", "refused.no-period", period))
                    .to();
        }
    }

    /** Freezes a draft for the chair. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check extends Act {
        Check(Surroundings around) {
            super(around);
        }

        @Override
        PayRun act(PayRuns runs, Session session) {
            PayRun checked = runs.check(session, run());
            runs.sheet(session, run()).remarks().forEach(one -> around().err().println(one.in(language())));
            return checked;
        }
    }

    /** Gives a checked run back. */
    @Command(name = "back", mixinStandardHelpOptions = true)
    static final class Back extends Act {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Back(Surroundings around) {
            super(around);
        }

        @Override
        PayRun act(PayRuns runs, Session session) {
            return runs.sendBack(session, run(), reason);
        }
    }

    /** Approves a checked run. */
    @Command(name = "approve", mixinStandardHelpOptions = true)
    static final class Approve extends Act {
        Approve(Surroundings around) {
            super(around);
        }

        @Override
        PayRun act(PayRuns runs, Session session) {
            return runs.approve(session, run());
        }
    }

    /** Records that a run was paid. */
    @Command(name = "paid", mixinStandardHelpOptions = true)
    static final class Paid extends Act {
        @Option(names = "--date", required = true, paramLabel = "DATE")
        private LocalDate date;

        @Option(names = "--document", required = true, paramLabel = "TEXT")
        private String document;

        Paid(Surroundings around) {
            super(around);
        }

        @Override
        PayRun act(PayRuns runs, Session session) {
            return runs.pay(session, run(), date, document);
        }
    }

    /** Withdraws a draft. */
    @Command(name = "withdraw", mixinStandardHelpOptions = true)
    static final class Withdraw extends Act {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Withdraw(Surroundings around) {
            super(around);
        }

        @Override
        PayRun act(PayRuns runs, Session session) {
            return runs.withdraw(session, run(), reason);
        }
    }
}
