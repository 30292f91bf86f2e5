package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.table.Csv;
import kz.esep.timesheet.DayList;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Proposal;
import kz.esep.timesheet.TimesheetFile;
import kz.esep.timesheet.Timesheets;
import kz.esep.timesheet.WorkCalendar;
import kz.esep.timesheet.WorkDays;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep timesheet}: what is recorded of the time that members work. */
@SuppressWarnings("NullAway.Init")
final class TimesheetCommands {
    private TimesheetCommands() {}

    /** A command that records days, and corrects those of which something else is recorded. */
    abstract static class Recording extends OfficeTask {
        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "timesheet-reason")
        private String reason = "";

        Recording(Surroundings around) {
            super(around);
        }

        abstract Timesheets.Changed record(Timesheets timesheets, Session session, String why);

        @Override
        int work(Office office, Session session) {
            Timesheets.Changed changed = record(office.staff().timesheets(), session, reason);
            say("timesheet.recorded", changed.recorded(), changed.corrected());
            return Exit.DONE;
        }
    }

    /** Records the days of a file. */
    @Command(name = "record", mixinStandardHelpOptions = true)
    static final class RecordDays extends Recording {
        @Parameters(index = "1", paramLabel = "FILE.csv|xlsx", descriptionKey = "FILE.table")
        private Path file;

        RecordDays(Surroundings around) {
            super(around);
        }

        @Override
        Timesheets.Changed record(Timesheets timesheets, Session session, String why) {
            return timesheets.recordAll(session, TimesheetFile.read(content(file)), why);
        }
    }

    /** Records for others what is recorded of one. */
    @Command(name = "copy", mixinStandardHelpOptions = true)
    static final class Copy extends Recording {
        @Option(names = "--member", required = true, paramLabel = "ID")
        private String member;

        @Option(names = "--to-member", required = true, split = ",", paramLabel = "ID")
        private List<String> others;

        @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "timesheet-from")
        private LocalDate from;

        @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "timesheet-to")
        private LocalDate to;

        Copy(Surroundings around) {
            super(around);
        }

        @Override
        Timesheets.Changed record(Timesheets timesheets, Session session, String why) {
            return timesheets.copy(session, member, others, from, to, why);
        }
    }

    /** Says what kind of day a day is. */
    @Command(name = "day", mixinStandardHelpOptions = true)
    static final class NameDay extends OfficeTask {
        @Option(names = "--day", required = true, paramLabel = "DATE")
        private LocalDate day;

        @Option(names = "--kind", required = true, paramLabel = "KIND")
        private Kind kind;

        @Option(names = "--source", required = true, paramLabel = "TEXT")
        private String source;

        NameDay(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.staff().workDays().name(session, day, kind, source);
            say("timesheet.named", day.toString(), kind.day());
            return Exit.DONE;
        }
    }

    /** Says what kind of day the days of a file are, or which the commission named. */
    @Command(name = "days", mixinStandardHelpOptions = true)
    static final class NameDays extends OfficeTask {
        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE.csv|xlsx", descriptionKey = "FILE.table")
        private @Nullable Path file;

        NameDays(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            WorkDays days = office.staff().workDays();
            if (file != null) {
                say("timesheet.days", days.nameAll(session, DayList.read(content(file))));
            }
            Collection<WorkCalendar.Named> named =
                    days.calendar(session).named().values();
            if (named.isEmpty()) {
                say("timesheet.no-days");
            }
            named.forEach(
                    one -> say("timesheet.day", one.day().toString(), one.kind().day(), one.source()));
            return Exit.DONE;
        }
    }

    /** Proposes voting day and the night of the count. */
    @Command(name = "fill", mixinStandardHelpOptions = true)
    static final class Fill extends OfficeTask {
        @Option(names = "--precinct", paramLabel = "NO", descriptionKey = "timesheet-precinct")
        private @Nullable String precinct;

        @Option(names = "--until", paramLabel = "HH:MM")
        private @Nullable LocalTime until;

        @Option(names = "--out", paramLabel = "FILE.csv")
        private @Nullable Path out;

        @Option(names = "--record")
        private boolean record;

        Fill(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<Proposal> proposals = office.staff().proposals().propose(session, until).stream()
                    .filter(one -> precinct == null || one.body().equals(Body.precinct(precinct)))
                    .toList();
            proposals.forEach(this::show);
            List<WorkedDay> days =
                    proposals.stream().flatMap(one -> one.days().stream()).toList();
            say("timesheet.proposed", days.size(), proposals.size());
            if (out != null) {
                writeNew(out, Csv.bytes(TimesheetFile.grid(days)));
                say("publish.wrote", out.toString());
            }
            if (record) {
                say(
                        "timesheet.recorded",
                        office.staff().timesheets().record(session, days, "").recorded(),
                        0);
            }
            return Exit.DONE;
        }

        private void show(Proposal one) {
            say(
                    one.counted() ? "timesheet.proposal" : "timesheet.proposal.uncounted",
                    one.body().said(),
                    one.from().toLocalDate() + " " + one.from().toLocalTime(),
                    one.to().toLocalDate() + " " + one.to().toLocalTime(),
                    one.days().size());
        }
    }
}
