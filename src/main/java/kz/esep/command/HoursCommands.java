package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.esep.access.Session;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.schedule.Hours;
import kz.esep.schedule.HoursFile;
import kz.esep.schedule.PrecinctHours;
import kz.esep.table.Tabled;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep schedule hours}: hours of voting are proposed, decided or refused, and voters are told. */
@SuppressWarnings("NullAway.Init")
final class HoursCommands {
    private HoursCommands() {}

    /** A command about some of the commission's precincts. */
    abstract static class Choosing extends OfficeTask {
        @Mixin
        private PrecinctChoice choice;

        Choosing(Surroundings around) {
            super(around);
        }

        PrecinctChoice choice() {
            return choice;
        }

        /** The chosen precincts; "all" stands for those that fit. */
        List<String> chosen(Office office, Session session, Predicate<PrecinctHours> fitting) {
            List<PrecinctHours> hours = office.hours().list(session);
            return choice.among(
                    hours.stream().map(PrecinctHours::precinct).toList(),
                    hours.stream().filter(fitting).map(PrecinctHours::precinct).toList());
        }
    }

    /** The same about a decision of the territorial commission, with its number and day. */
    abstract static class Deciding extends Choosing {
        @Option(names = "--number", required = true, paramLabel = "NO")
        private String number;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate date;

        Deciding(Surroundings around) {
            super(around);
        }

        PrecinctHours.Act act() {
            return new PrecinctHours.Act(number, date);
        }
    }

    /** Records proposed hours. */
    @Command(name = "propose", mixinStandardHelpOptions = true)
    static final class Propose extends Choosing {
        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
        private @Nullable Path file;

        @Option(names = "--by", required = true, paramLabel = "akim|precinct_commission")
        private PrecinctHours.Proposer by;

        @Option(names = "--letter", defaultValue = "", paramLabel = "NO")
        private String letter;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        @Option(names = "--opens", paramLabel = "HH:MM")
        private @Nullable LocalTime opens;

        @Option(names = "--closes", paramLabel = "HH:MM")
        private @Nullable LocalTime closes;

        Propose(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            boolean typed = opens != null || closes != null || !choice().isEmpty();
            if (typed == (file != null) || (typed && opens == null && closes == null)) {
                throw new Refused("command", "hours.file-or-options");
            }
            Tabled<Map<String, Hours>> wanted =
                    file == null ? Tabled.untabled(typed(office, session)) : HoursFile.read(content(file));
            wanted.take(hours -> office.hours().propose(session, by, letter, reason, hours));
            say("hours.proposed", wanted.said().size());
            return Exit.DONE;
        }

        /** A beginning or end that is left out stays as it is. */
        private Map<String, Hours> typed(Office office, Session session) {
            Map<String, Hours> inForce = new LinkedHashMap<>();
            for (PrecinctHours one : office.hours().list(session)) {
                inForce.put(one.precinct(), one.inForce(Hours.standard(office.election(), one.precinct())));
            }
            Map<String, Hours> wanted = new LinkedHashMap<>();
            for (String id : chosen(office, session, one -> true)) {
                Hours now = inForce.get(id);
                if (now == null) {
                    throw new Refused("command", "precinct.unknown", id);
                }
                wanted.put(id, new Hours(opens == null ? now.opens() : opens, closes == null ? now.closes() : closes));
            }
            return wanted;
        }
    }

    /** Records the decision that proposed hours hold. */
    @Command(name = "decide", mixinStandardHelpOptions = true)
    static final class Decide extends Deciding {
        Decide(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> chosen = chosen(office, session, one -> one.proposal() != null);
            office.hours().decide(session, act(), chosen);
            say("hours.decided", chosen.size(), act().number());
            return Exit.DONE;
        }
    }

    /** Records the decision that proposed hours do not hold. */
    @Command(name = "refuse", mixinStandardHelpOptions = true)
    static final class Refuse extends Deciding {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Refuse(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> chosen = chosen(office, session, one -> one.proposal() != null);
            office.hours().refuse(session, act(), reason, chosen);
            say("hours.refused", chosen.size(), act().number());
            return Exit.DONE;
        }
    }

    /** Records how voters were told. */
    @Command(name = "notice", mixinStandardHelpOptions = true)
    static final class Notice extends Choosing {
        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate date;

        @Option(names = "--how", required = true, paramLabel = "TEXT")
        private String how;

        Notice(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> chosen = chosen(office, session, PrecinctHours::waitsForNotice);
            office.hours().tell(session, date, how, chosen);
            say("hours.told", chosen.size());
            return Exit.DONE;
        }
    }

    /** Records the list of precincts where voting may end early. */
    @Command(name = "early", mixinStandardHelpOptions = true)
    static final class Early extends Deciding {
        Early(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> chosen = chosen(office, session, one -> mayEndEarly(office, one.precinct()));
            office.hours().allowEarlyEnd(session, act(), chosen);
            say("hours.early", chosen.size(), act().number());
            return Exit.DONE;
        }

        private static boolean mayEndEarly(Office office, String id) {
            Precinct precinct = office.election().precinct(id);
            return office.election().ruleEdition().polling().earlyClosing().contains(precinct.kind());
        }
    }

    /** Records that voting ended early. */
    @Command(name = "ended", mixinStandardHelpOptions = true)
    static final class Ended extends OfficeTask {
        @Option(names = "--precinct", required = true, paramLabel = "NO")
        private String precinct;

        @Option(names = "--at", required = true, paramLabel = "HH:MM")
        private LocalTime at;

        @Option(names = "--listed", required = true, paramLabel = "N")
        private long listed;

        @Option(names = "--voted", required = true, paramLabel = "N")
        private long voted;

        Ended(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.hours().endEarly(session, precinct, new PrecinctHours.Closing(at, listed), voted);
            say("hours.ended", precinct, at.toString());
            return Exit.DONE;
        }
    }
}
