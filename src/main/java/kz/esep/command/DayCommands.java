package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.day.DayFile;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutFigure;
import kz.esep.office.Office;
import kz.esep.table.Tabled;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep day}: what precincts tell on voting day, of one by options or of many by a file. */
@SuppressWarnings("NullAway.Init")
final class DayCommands {
    private DayCommands() {}

    /** A command that records what precincts tell, or corrects it with a reason. */
    abstract static class Telling extends OfficeTask {
        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
        private @Nullable Path file;

        @Option(names = "--correct", paramLabel = "REASON")
        private @Nullable String correct;

        Telling(Surroundings around) {
            super(around);
        }

        @Nullable
        String correction() {
            return correct;
        }

        /** The content of the file, where no options tell it. */
        byte[] file() {
            if (file == null) {
                throw new Refused("command", "day.file-or-options");
            }
            return content(file);
        }

        /** The same refusal where options tell it and there is a file besides. */
        void requireNoFile() {
            if (file != null) {
                throw new Refused("command", "day.file-or-options");
            }
        }

        int told(String key, int precincts) {
            say(correct == null ? key : "day.corrected", precincts);
            return Exit.DONE;
        }
    }

    /** Records openings. */
    @Command(name = "open", mixinStandardHelpOptions = true)
    static final class Open extends Telling {
        @ArgGroup(exclusive = false)
        private @Nullable OneOpening one;

        Open(Surroundings around) {
            super(around);
        }

        /** The opening of one precinct. */
        static final class OneOpening {
            @Option(names = "--precinct", required = true, paramLabel = "NO")
            private String precinct;

            @Option(names = "--begun", required = true, paramLabel = "HH:MM")
            private LocalTime begun;

            @Option(names = "--sealed", required = true, paramLabel = "HH:MM")
            private LocalTime sealed;

            @Option(names = "--stationary", required = true, paramLabel = "N")
            private int stationary;

            @Option(names = "--mobile", required = true, paramLabel = "N")
            private int mobile;

            @Option(names = "--listed", required = true, paramLabel = "N")
            private long listed;

            @Option(names = "--ballots", required = true, paramLabel = "N")
            private long ballots;

            @Option(names = "--issuing", required = true, paramLabel = "N")
            private int issuing;

            @Option(names = "--observers", paramLabel = "N")
            private int observers;

            @Option(names = "--foreign", paramLabel = "N")
            private int foreign;

            @Option(names = "--international", paramLabel = "N")
            private int international;

            @Option(names = "--proxies", paramLabel = "N")
            private int proxies;

            @Option(names = "--media", paramLabel = "N")
            private int media;

            @Option(names = "--foreign-media", paramLabel = "N")
            private int foreignMedia;

            private Opening opening() {
                return new Opening(
                        begun,
                        new Opening.Boxes(stationary, mobile, sealed),
                        listed,
                        ballots,
                        issuing,
                        new Opening.Present(observers, foreign, international, proxies, media, foreignMedia));
            }
        }

        @Override
        int work(Office office, Session session) {
            Tabled<Map<String, Opening>> openings = openings();
            String reason = correction();
            openings.take(
                    reason == null
                            ? told -> office.days().open(session, told)
                            : told -> office.days().correctOpenings(session, reason, told));
            return told("day.opened", openings.said().size());
        }

        private Tabled<Map<String, Opening>> openings() {
            if (one == null) {
                return DayFile.openings(file());
            }
            requireNoFile();
            return Tabled.untabled(Map.of(one.precinct, one.opening()));
        }
    }

    /** Records turnout. */
    @Command(name = "turnout", mixinStandardHelpOptions = true)
    static final class Turnout extends Telling {
        @ArgGroup(exclusive = false)
        private @Nullable OneReport one;

        Turnout(Surroundings around) {
            super(around);
        }

        /** The turnout of one precinct by a time. */
        static final class OneReport {
            @Option(names = "--precinct", required = true, paramLabel = "NO")
            private String precinct;

            @Option(names = "--time", required = true, paramLabel = "HH:MM")
            private LocalTime time;

            @Option(names = "--voted", required = true, paramLabel = "N")
            private long voted;

            @Option(names = "--listed", paramLabel = "N")
            private @Nullable Long listed;
        }

        @Override
        int work(Office office, Session session) {
            Tabled<List<TurnoutFigure>> figures = figures();
            String reason = correction();
            figures.take(
                    reason == null
                            ? told -> office.days().report(session, told)
                            : told -> office.days().correctReports(session, reason, told));
            return told("day.reported", figures.said().size());
        }

        private Tabled<List<TurnoutFigure>> figures() {
            if (one == null) {
                return DayFile.turnout(file());
            }
            requireNoFile();
            return Tabled.untabled(List.of(new TurnoutFigure(one.precinct, one.time, one.voted, one.listed)));
        }
    }

    /** Records closings. */
    @Command(name = "close", mixinStandardHelpOptions = true)
    static final class Close extends Telling {
        @Mixin
        private PrecinctChoice choice;

        @Option(names = "--at", paramLabel = "HH:MM")
        private @Nullable LocalTime at;

        Close(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Tabled<Map<String, LocalTime>> closings = choice.isEmpty() && at == null
                    ? DayFile.closings(file())
                    : Tabled.untabled(chosen(office, session));
            String reason = correction();
            closings.take(
                    reason == null
                            ? told -> office.days().close(session, told)
                            : told -> office.days().correctClosings(session, reason, told));
            return told("day.closed", closings.said().size());
        }

        /** The chosen precincts at that time; "all" stands for those whose closing is not recorded. */
        private Map<String, LocalTime> chosen(Office office, Session session) {
            requireNoFile();
            if (at == null) {
                throw new Refused("command", "day.no-time");
            }
            List<PrecinctProgress> all = office.days().look(session).precincts();
            Map<String, LocalTime> closings = new LinkedHashMap<>();
            choice.among(
                            ids(all),
                            ids(all.stream()
                                    .filter(one -> one.closed().isEmpty())
                                    .toList()))
                    .forEach(id -> closings.put(id, at));
            return closings;
        }

        private static List<String> ids(List<PrecinctProgress> precincts) {
            return precincts.stream().map(one -> one.precinct().id()).toList();
        }
    }
}
