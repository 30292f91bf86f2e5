package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.timesheet.Correction;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Time;
import kz.esep.timesheet.TimesheetTables;
import kz.esep.timesheet.Warning;
import kz.esep.timesheet.Worked;
import kz.esep.timesheet.WorkedDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep timesheet}: what is recorded, and what there is to look at in it. */
@SuppressWarnings("NullAway.Init")
final class TimesheetListCommands {
    private TimesheetListCommands() {}

    /** A command about some days, and about one commission or all. */
    abstract static class OverDays extends OfficeTask {
        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "timesheet-from")
        private LocalDate from = LocalDate.of(1, 1, 1);

        @Option(names = "--to", paramLabel = "DATE", descriptionKey = "timesheet-to")
        private LocalDate to = LocalDate.of(9999, 12, 31);

        @Option(names = "--precinct", paramLabel = "NO", descriptionKey = "timesheet-precinct")
        private @Nullable String precinct;

        @Option(names = "--json", descriptionKey = "timesheet-json")
        private boolean json;

        OverDays(Surroundings around) {
            super(around);
        }

        LocalDate from() {
            return from;
        }

        LocalDate to() {
            return to;
        }

        boolean asJson() {
            return json;
        }

        /** The members that are meant, by id. */
        Map<String, Member> members(Office office, Session session) {
            return office.staff().members().list(session).stream()
                    .filter(one -> precinct == null || one.body().equals(Body.precinct(precinct)))
                    .collect(Collectors.toMap(Member::id, Function.identity()));
        }

        String name(Member member) {
            Particulars known = member.particulars();
            return known == null ? text("user.sealed") : known.name();
        }
    }

    /** Lists what was worked. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListDays extends OverDays {
        @Option(names = "--out", paramLabel = "DIR")
        private @Nullable Path out;

        @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
        private TableFiles.Format format;

        ListDays(Surroundings around) {
            super(around);
        }

        /** What is recorded, as other programs read it. */
        record Listed(List<Worked> worked, List<Correction> corrections) {}

        @Override
        int work(Office office, Session session) {
            Map<String, Member> members = members(office, session);
            List<Worked> worked = office.staff().timesheets().worked(session, from(), to()).stream()
                    .filter(one -> members.containsKey(one.member()))
                    .toList();
            List<Correction> corrections = office.staff().timesheets().corrections(session, from(), to()).stream()
                    .filter(one -> members.containsKey(one.was().member()))
                    .toList();
            List<WorkedDay> days = WorkedDay.of(worked);
            if (asJson()) {
                print(new Listed(worked, corrections));
            } else if (out == null) {
                days.forEach(day -> show(day, Objects.requireNonNull(members.get(day.member()))));
                corrections.forEach(one -> say(
                        "timesheet.was",
                        one.was().member(),
                        one.was().day().toString(),
                        Time.said(one.was().minutes()),
                        one.reason()));
                long all = days.stream().mapToLong(WorkedDay::minutes).sum();
                say("timesheet.count", days.size(), Time.said(all));
            }
            if (out != null) {
                String name = office.election()
                        .mode()
                        .named("timesheet_" + office.election().id() + "_" + office.commission());
                TableFiles.write(
                                List.of(TimesheetTables.of(days, members, language())),
                                format,
                                out,
                                name,
                                around().clock().instant())
                        .forEach(file -> say("publish.wrote", file.toString()));
            }
            return Exit.DONE;
        }

        private void show(WorkedDay day, Member member) {
            String kinds = Arrays.stream(Kind.values())
                    .filter(kind -> day.minutes(kind) > 0)
                    .map(kind -> kind.said().in(language()) + " " + Time.said(day.minutes(kind)))
                    .collect(Collectors.joining(", "));
            say(
                    "timesheet.row",
                    day.member(),
                    member.body().said(),
                    name(member),
                    day.day().toString(),
                    kinds,
                    Time.said(day.night()),
                    Time.said(day.minutes()));
        }
    }

    /** Says where limits are passed, and where a kind does not fit its day. */
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check extends OverDays {
        Check(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            Map<String, Member> members = members(office, session);
            List<Warning> warnings = office.staff().timesheets().warnings(session, from(), to()).stream()
                    .filter(one -> members.containsKey(one.member()))
                    .toList();
            if (asJson()) {
                print(warnings);
            } else {
                warnings.forEach(one -> show(one, Objects.requireNonNull(members.get(one.member()))));
                say("timesheet.checked", warnings.size());
            }
            return warnings.isEmpty() ? Exit.DONE : Exit.REFUSED;
        }

        private void show(Warning one, Member member) {
            say(
                    "timesheet.warning",
                    one.member(),
                    member.body().said(),
                    name(member),
                    one.day().toString(),
                    one.what());
        }
    }
}
