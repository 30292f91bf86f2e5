package kz.esep.command;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.schedule.Rhythm;
import kz.esep.schedule.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep schedule sitting}: sittings of the commission and their minutes. */
@SuppressWarnings("NullAway.Init")
final class SittingCommands {
    private SittingCommands() {}

    /** Calls a sitting. */
    @Command(name = "call", mixinStandardHelpOptions = true)
    static final class Call extends OfficeTask {
        @Option(names = "--at", required = true, paramLabel = "YYYY-MM-DDTHH:MM")
        private LocalDateTime at;

        @Option(names = "--point", required = true, paramLabel = "TEXT")
        private List<String> points;

        @Option(names = "--urgent", paramLabel = "REASON")
        private @Nullable String urgent;

        Call(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Sitting called = office.sittings().call(session, at, urgent, points);
            say("sitting.called", called.number(), called.at().toString());
            return Exit.DONE;
        }
    }

    /** A command about one sitting. */
    abstract static class About extends OfficeTask {
        @Option(names = "--sitting", required = true, paramLabel = "N")
        private int sitting;

        About(Surroundings around) {
            super(around);
        }

        int sitting() {
            return sitting;
        }
    }

    /** Opens a sitting with those who came. */
    @Command(name = "open", mixinStandardHelpOptions = true)
    static final class Open extends About {
        @Option(names = "--members", required = true, paramLabel = "N")
        private int members;

        @Option(names = "--present", required = true, paramLabel = "N")
        private int present;

        Open(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.sittings().open(session, sitting(), new Sitting.Attendance(members, present));
            say("sitting.opened", sitting(), present, members);
            return Exit.DONE;
        }
    }

    /** Records a decision and its vote. */
    @Command(name = "decide", mixinStandardHelpOptions = true)
    static final class Decide extends About {
        @Option(names = "--number", required = true, paramLabel = "NO")
        private String number;

        @Option(names = "--text", required = true, paramLabel = "TEXT")
        private String text;

        @Option(names = "--yes", required = true, paramLabel = "N")
        private int yes;

        @Option(names = "--no", required = true, paramLabel = "N")
        private int no;

        @Option(names = "--abstained", defaultValue = "0", paramLabel = "N")
        private int abstained;

        @Option(names = "--dissent", paramLabel = "MEMBER=TEXT")
        private Map<Integer, String> dissents = new LinkedHashMap<>();

        Decide(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Sitting.Dissent> opinions = new ArrayList<>();
            dissents.forEach((member, words) -> opinions.add(new Sitting.Dissent(member, words)));
            Sitting.Decision decision = office.sittings()
                    .decide(session, sitting(), number, text, new Sitting.Vote(yes, no, abstained), opinions);
            say(decision.adopted() ? "sitting.adopted" : "sitting.not-adopted", decision.number(), yes);
            if (!opinions.isEmpty()) {
                remark("sitting.tell-higher", opinions.size());
            }
            return Exit.DONE;
        }
    }

    /** Closes the minutes. */
    @Command(name = "close", mixinStandardHelpOptions = true)
    static final class Close extends About {
        Close(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Sitting closed = office.sittings().close(session, sitting());
            say("sitting.closed", sitting(), closed.decisions().size());
            return Exit.DONE;
        }
    }

    /** Records that a sitting is not held. */
    @Command(name = "cancel", mixinStandardHelpOptions = true)
    static final class Cancel extends About {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Cancel(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.sittings().cancel(session, sitting(), reason);
            say("sitting.cancelled", sitting());
            return Exit.DONE;
        }
    }

    /** Shows the minutes of every sitting. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListSittings extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        ListSittings(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Sitting> sittings = office.sittings().list(session);
            if (json) {
                print(sittings);
            } else {
                sittings.forEach(this::show);
                say("sitting.count", sittings.size());
                say(office.sittings().rhythm(session, office.formed()));
            }
            return Exit.DONE;
        }

        private void say(Rhythm rhythm) {
            if (rhythm.due() != null) {
                remark("sitting." + rhythm.word(), rhythm.due().toString());
            }
        }

        private void show(Sitting sitting) {
            say("sitting.head", sitting.number(), sitting.at().toString(), sitting.state());
            if (sitting.urgent() != null) {
                say("sitting.urgent", sitting.urgent());
            }
            sitting.agenda().forEach(point -> say("sitting.point", point));
            Sitting.Attendance attendance = sitting.attendance();
            if (attendance != null) {
                say("sitting.attendance", attendance.present(), attendance.members());
            }
            sitting.decisions().forEach(this::show);
            if (sitting.cancelled() != null) {
                say("sitting.why-cancelled", sitting.cancelled());
            }
        }

        private void show(Sitting.Decision decision) {
            Sitting.Vote vote = decision.vote();
            say(
                    decision.adopted() ? "sitting.decision" : "sitting.decision-lost",
                    decision.number(),
                    decision.text(),
                    vote.yes(),
                    vote.no(),
                    vote.abstained());
            decision.dissents().forEach(one -> say("sitting.dissent", one.member(), one.text()));
        }
    }
}
