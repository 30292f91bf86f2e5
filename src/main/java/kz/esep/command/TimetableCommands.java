package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.schedule.PrecinctHours;
import kz.esep.schedule.Timetable;
import kz.esep.schedule.TimetableFile;
import kz.esep.table.Tabled;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep schedule timetable}: working timetables of precinct commissions. */
@SuppressWarnings("NullAway.Init")
final class TimetableCommands {
    private TimetableCommands() {}

    private static List<String> own(Office office) {
        return office.election().precinctsOf(office.commission()).stream()
                .map(precinct -> precinct.id())
                .toList();
    }

    /** Drafts timetables from a file. */
    @Command(name = "draft", mixinStandardHelpOptions = true)
    static final class Draft extends OfficeTask {
        @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
        private Path file;

        Draft(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Tabled<Map<String, Timetable.Week>> weeks = TimetableFile.read(content(file));
            weeks.take(drafts -> office.timetables().draft(session, drafts));
            say("timetable.drafted", weeks.said().size());
            return Exit.DONE;
        }
    }

    /** Drafts for other precincts what one has. */
    @Command(name = "copy", mixinStandardHelpOptions = true)
    static final class Copy extends OfficeTask {
        @Option(names = "--from", required = true, paramLabel = "NO")
        private String from;

        @Mixin
        private PrecinctChoice choice;

        Copy(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> others = choice.among(own(office), own(office)).stream()
                    .filter(id -> !id.equals(from))
                    .toList();
            office.timetables().copy(session, from, others);
            say("timetable.drafted", others.size());
            return Exit.DONE;
        }
    }

    /** Records the decision about drafts. */
    @Command(name = "decide", mixinStandardHelpOptions = true)
    static final class Decide extends OfficeTask {
        @Option(names = "--number", required = true, paramLabel = "NO")
        private String number;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate date;

        @Mixin
        private PrecinctChoice choice;

        Decide(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<String> waiting = office.timetables().list(session).stream()
                    .filter(one -> one.draft() != null)
                    .map(Timetable::precinct)
                    .toList();
            List<String> chosen = choice.among(own(office), waiting);
            office.timetables().decide(session, new PrecinctHours.Act(number, date), chosen);
            say("timetable.decided", chosen.size(), number);
            return Exit.DONE;
        }
    }
}
