package kz.esep.command;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.access.Session;
import kz.esep.count.Departure;
import kz.esep.count.Done;
import kz.esep.count.Progress;
import kz.esep.count.Stage;
import kz.esep.office.Office;
import kz.esep.tally.Sheet;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep count}: voting day and the count of a precinct commission, step by step. */
@SuppressWarnings("NullAway.Init")
final class CountCommands {
    private static final long MOST = Sheet.LARGEST;

    private CountCommands() {}

    /** What is otherwise, and in which contest where there are several. */
    static Phrase said(Office office, Departure departure) {
        boolean one = office.election().source().contests().size() == 1;
        return one || departure.contest().isEmpty()
                ? departure.said()
                : Message.of(
                        "count",
                        "of-contest",
                        office.election().contest(departure.contest()).name(),
                        departure.said());
    }

    /** Records a step. */
    @Command(name = "step", mixinStandardHelpOptions = true)
    static final class Record extends OfficeTask {
        @Option(names = "--step", required = true, paramLabel = "STEP", descriptionKey = "count-step")
        private Stage stage;

        @Option(names = "--figure", paramLabel = "CODE=N", descriptionKey = "count-figure")
        private Map<String, Long> figures = Map.of();

        @Option(names = "--box", defaultValue = "0", paramLabel = "N", descriptionKey = "count-box")
        private int box;

        @Option(names = "--member", paramLabel = "ID", descriptionKey = "count-member")
        private List<String> members = List.of();

        @Option(names = "--act", defaultValue = "", paramLabel = "NO", descriptionKey = "count-act")
        private String act;

        @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", descriptionKey = "count-note")
        private String note;

        @Option(names = "--at", paramLabel = "HH:MM", descriptionKey = "count-at")
        private @Nullable LocalTime at;

        @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", descriptionKey = "count-reason")
        private String reason;

        Record(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Progress before = office.counts().look(session);
            Done done = office.counts()
                    .record(
                            session,
                            new Done(
                                    stage,
                                    box,
                                    byContest(before),
                                    members,
                                    act,
                                    note,
                                    at == null ? null : before.moment(at),
                                    reason,
                                    List.of()));
            say("count.recorded", done.stage().said());
            for (Departure departure : done.departures()) {
                say("count.departure", said(office, departure));
            }
            Stage next = office.counts().look(session).next();
            if (next != null) {
                say("count.next", next.said(), next.code());
            }
            return Exit.DONE;
        }

        /** A figure without a contest is the same in all of them. */
        private SortedMap<String, SortedMap<String, Long>> byContest(Progress before) {
            SortedMap<String, SortedMap<String, Long>> all = new TreeMap<>();
            figures.forEach((code, count) -> {
                int slash = code.indexOf('/');
                if (count == null || count < 0 || count > MOST) {
                    throw new Refused("command", "count.figure", code, MOST);
                }
                Iterable<String> contests = slash < 0 ? before.forms().keySet() : List.of(code.substring(0, slash));
                contests.forEach(contest ->
                        all.computeIfAbsent(contest, one -> new TreeMap<>()).put(code.substring(slash + 1), count));
            });
            return all;
        }
    }

    /** Takes the count over. */
    @Command(name = "take-over", mixinStandardHelpOptions = true)
    static final class TakeOver extends OfficeTask {
        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        TakeOver(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.counts().takeOver(session, reason);
            say("count.taken-over");
            return Exit.DONE;
        }
    }
}
