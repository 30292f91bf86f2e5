package kz.esep.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.CalendarFile;
import kz.esep.schedule.CalendarTable;
import kz.esep.schedule.DateTexts;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep schedule}: the calendar of the election. */
@SuppressWarnings("NullAway.Init")
final class ScheduleCommands {
    private ScheduleCommands() {}

    /** A date as other programs read it. */
    record Dated(
            String code,
            String name,
            LocalDate date,
            @Nullable LocalTime time,
            String offset,
            Instant end,
            String state,
            boolean duty,
            String who,
            String law,
            String origin,
            @Nullable LocalDate lawful,
            CalendarDate.@Nullable Done done) {}

    /** Shows the calendar, or writes it for calendars and spreadsheets. */
    @Command(name = "calendar", mixinStandardHelpOptions = true)
    static final class Show extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        @Option(names = "--ics", paramLabel = "FILE.ics")
        private @Nullable Path ics;

        @Option(names = "--out", paramLabel = "DIR")
        private @Nullable Path out;

        @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
        private TableFiles.Format format;

        Show(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Calendar calendar = office.calendar().list(session);
            if (json) {
                print(calendar.dates().stream()
                        .map(date -> dated(calendar, date))
                        .toList());
            } else if (ics == null && out == null) {
                calendar.dates().forEach(date -> show(calendar, date));
                summary(calendar);
            }
            write(office, calendar);
            return Exit.DONE;
        }

        private Dated dated(Calendar calendar, CalendarDate date) {
            return new Dated(
                    date.code(),
                    date.name().in(language()),
                    date.when().date(),
                    date.when().time(),
                    date.when().offset().getId(),
                    date.when().end(),
                    calendar.state(date).name().toLowerCase(Locale.ROOT),
                    date.isDutyOf(calendar.level()),
                    DateTexts.body(date).in(language()),
                    DateTexts.law(date).in(language()),
                    date.origin().name().toLowerCase(Locale.ROOT),
                    date.lawful(),
                    date.done());
        }

        private void show(Calendar calendar, CalendarDate date) {
            String time = DateTexts.time(date.when().time());
            say(
                    "schedule.date",
                    date.when().date().toString(),
                    time.isEmpty() ? "     " : time,
                    date.name(),
                    DateTexts.body(date),
                    DateTexts.law(date),
                    date.code(),
                    DateTexts.state(calendar.state(date)));
            if (date.origin() == CalendarDate.Origin.CENTRE) {
                say("schedule.more", DateTexts.origin(date));
            }
            CalendarDate.Done done = date.done();
            if (done != null && !(done.document() + done.note()).isEmpty()) {
                say("schedule.more", (done.document() + " " + done.note()).strip());
            }
        }

        private void summary(Calendar calendar) {
            say(
                    "schedule.summary",
                    calendar.dates().size(),
                    calendar.count(CalendarDate.State.LATE),
                    calendar.count(CalendarDate.State.TODAY),
                    calendar.count(CalendarDate.State.AHEAD),
                    calendar.count(CalendarDate.State.DONE),
                    DateTexts.offset(calendar.offset()));
            if (!calendar.undated().isEmpty()) {
                remark(
                        "schedule.undated",
                        calendar.undated().stream()
                                .map(name -> name.in(language()))
                                .collect(Collectors.joining("; ")));
            }
        }

        private void write(Office office, Calendar calendar) {
            String title = office.election().source().name().in(language());
            if (ics != null) {
                String scope = office.election().id() + "." + office.commission();
                byte[] file = CalendarFile.bytes(calendar, office.election().mode(), scope, title, language());
                say("publish.wrote", TableFiles.replace(ics, file).toString());
            }
            if (out != null) {
                String name = office.election()
                        .mode()
                        .named("calendar_" + office.election().id() + "_" + office.commission());
                TableFiles.write(List.of(CalendarTable.of(calendar, language())), format, out, name, calendar.now())
                        .forEach(file -> say("publish.wrote", file.toString()));
            }
        }
    }

    /** Says that something of the calendar is done, or takes that back. */
    @Command(name = "done", mixinStandardHelpOptions = true)
    static final class Done extends OfficeTask {
        @Option(names = "--code", required = true, paramLabel = "CODE")
        private String code;

        @Option(names = "--document", defaultValue = "", paramLabel = "NO")
        private String document;

        @Option(names = "--note", defaultValue = "", paramLabel = "TEXT")
        private String note;

        @Option(names = "--take-back", paramLabel = "REASON")
        private @Nullable String takeBack;

        Done(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            if (takeBack == null) {
                say(
                        "schedule.done",
                        office.calendar().done(session, code, note, document).name());
            } else {
                say(
                        "schedule.reopened",
                        office.calendar().reopen(session, code, takeBack).name());
            }
            return Exit.DONE;
        }
    }

    /** Adds a date of the commission's own. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class Add extends OfficeTask {
        @Option(names = "--what", required = true, paramLabel = "TEXT")
        private String what;

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD")
        private LocalDate date;

        @Option(names = "--time", paramLabel = "HH:MM")
        private @Nullable LocalTime time;

        Add(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            CalendarDate added = office.calendar().add(session, what, date, time);
            say("schedule.added", added.name(), date.toString(), added.code());
            return Exit.DONE;
        }
    }

    /** Withdraws a date of the commission's own. */
    @Command(name = "withdraw", mixinStandardHelpOptions = true)
    static final class Withdraw extends OfficeTask {
        @Option(names = "--code", required = true, paramLabel = "CODE")
        private String code;

        @Option(names = "--reason", required = true, paramLabel = "TEXT")
        private String reason;

        Withdraw(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.calendar().withdraw(session, code, reason);
            say("schedule.withdrawn", code);
            return Exit.DONE;
        }
    }
}
