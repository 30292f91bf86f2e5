package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.schedule.DateTexts;
import kz.esep.schedule.ShiftCalendar;
import kz.esep.schedule.Timetable;
import kz.esep.schedule.TimetableTable;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code esep schedule timetable list}: the timetables, and the days on which voters could find nobody. */
@Command(name = "list", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TimetableListCommand extends OfficeTask {
    @Mixin
    private PrecinctChoice choice;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--ics", paramLabel = "FILE.ics")
    private @Nullable Path ics;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
    private TableFiles.Format format;

    TimetableListCommand(Surroundings around) {
        super(around);
    }

    /** A timetable with its gaps, as other programs read it. */
    record Listed(Timetable timetable, List<LocalDate> gaps) {}

    @Override
    int work(Office office, Session session) {
        List<Listed> all = chosen(office, session).stream()
                .map(one -> new Listed(one, office.timetables().gaps(session, one)))
                .toList();
        if (json) {
            print(all);
        } else if (ics == null && out == null) {
            all.forEach(this::show);
            say("timetable.count", all.size());
        }
        write(office, session, all);
        return all.stream().allMatch(one -> one.gaps().isEmpty()) ? Exit.DONE : Exit.REFUSED;
    }

    private List<Timetable> chosen(Office office, Session session) {
        List<Timetable> all = office.timetables().list(session);
        List<String> ids = all.stream().map(Timetable::precinct).toList();
        List<String> wanted = choice.isEmpty() ? ids : choice.among(ids, ids);
        wanted.stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(id -> {
            throw new Refused("command", "precinct.unknown", id);
        });
        return all.stream().filter(one -> wanted.contains(one.precinct())).toList();
    }

    private void show(Listed listed) {
        Timetable one = listed.timetable();
        Timetable.Decided decided = one.decided();
        if (one.draft() != null) {
            say("timetable.waits", one.precinct());
        } else if (decided != null) {
            say(
                    "timetable.in-force",
                    one.precinct(),
                    decided.act().number(),
                    decided.act().date().toString());
        } else {
            say("timetable.none", one.precinct());
        }
        one.latest().ifPresent(week -> week.shifts().forEach(this::show));
        if (!listed.gaps().isEmpty()) {
            say(
                    "timetable.gaps",
                    listed.gaps().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }
    }

    private void show(Timetable.Shift shift) {
        String day = shift.weekday() == null
                ? String.valueOf(shift.date())
                : DateTexts.weekday(shift.weekday()).in(language());
        if (shift.task() != null) {
            day += ", " + Message.of("schedule", "Task." + shift.task().name()).in(language());
        }
        if (shift.hours() == null) {
            say("timetable.closed", day);
        } else if (shift.member() == null) {
            say("timetable.shift", day, shift.hours().toString());
        } else {
            say("timetable.duty", day, shift.hours().toString(), shift.member());
        }
    }

    private void write(Office office, Session session, List<Listed> all) {
        List<Timetable> timetables = all.stream().map(Listed::timetable).toList();
        if (ics != null) {
            ShiftCalendar calendar = new ShiftCalendar(
                    office.election().mode(),
                    office.election().id() + "." + office.commission(),
                    office.election().source().name().in(language()),
                    around().clock().instant(),
                    language());
            timetables.forEach(one -> calendar.add(
                    office.election().precinct(one.precinct()),
                    office.timetables().days(session, one)));
            say("publish.wrote", TableFiles.replace(ics, calendar.bytes()).toString());
        }
        if (out != null) {
            String name = office.election()
                    .mode()
                    .named("timetable_" + office.election().id() + "_" + office.commission());
            TableFiles.write(
                            List.of(TimetableTable.of(timetables, office.election(), language())),
                            format,
                            out,
                            name,
                            around().clock().instant())
                    .forEach(file -> say("publish.wrote", file.toString()));
        }
    }
}
