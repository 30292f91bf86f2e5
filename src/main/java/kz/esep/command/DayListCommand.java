package kz.esep.command;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.day.DayTables;
import kz.esep.day.PrecinctDay;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.Share;
import kz.esep.day.VotingDay;
import kz.esep.office.Office;
import kz.esep.schedule.DateTexts;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep day list}: what is recorded of voting day, what is late, and what is missing. */
@Command(name = "list", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DayListCommand extends OfficeTask {
    private static final int DECIMALS = 2;

    @Option(names = "--missing")
    private boolean missingOnly;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
    private TableFiles.Format format;

    DayListCommand(Surroundings around) {
        super(around);
    }

    /** Voting day as other programs read it. */
    record Listed(List<Time> times, List<Place> precincts) {}

    /** All precincts together at a time. */
    record Time(String time, long inTime, long late, long due, long missing, long voted, long listed) {}

    /** One precinct; a state for each time. */
    record Place(String precinct, String opening, List<String> turnout, String closing, PrecinctDay known) {}

    @Override
    int work(Office office, Session session) {
        VotingDay day = office.days().look(session);
        List<PrecinctProgress> shown = day.precincts().stream()
                .filter(one -> !missingOnly || isMissing(day, one))
                .toList();
        if (json) {
            print(new Listed(
                    day.times().stream().map(time -> time(day, time)).toList(),
                    shown.stream().map(one -> place(day, one)).toList()));
        } else if (out == null) {
            shown.forEach(one -> show(day, one));
            summary(day);
        }
        if (out != null) {
            String name = office.election().named("day", office.commission());
            TableFiles.write(DayTables.of(day, language()), format, out, name, day.now())
                    .forEach(file -> say("publish.wrote", file.toString()));
        }
        return Exit.DONE;
    }

    private static boolean isMissing(VotingDay day, PrecinctProgress one) {
        return one.opening(day.now()) == State.MISSING
                || one.closing(day.now()) == State.MISSING
                || day.times().stream().anyMatch(time -> one.turnout(time, day.now()) == State.MISSING);
    }

    private static Time time(VotingDay day, LocalTime time) {
        Share mean = day.mean(time);
        return new Time(
                DateTexts.time(time),
                day.count(time, State.IN_TIME),
                day.count(time, State.LATE),
                day.count(time, State.DUE),
                day.count(time, State.MISSING),
                mean.part(),
                mean.whole());
    }

    private static Place place(VotingDay day, PrecinctProgress one) {
        return new Place(
                one.precinct().id(),
                code(one.opening(day.now())),
                day.times().stream()
                        .map(time -> code(one.turnout(time, day.now())))
                        .toList(),
                code(one.closing(day.now())),
                one.day());
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private void show(VotingDay day, PrecinctProgress one) {
        say("day.row", one.precinct().id(), one.hours().toString(), opening(day, one), closing(day, one));
        if (!day.times().isEmpty()) {
            say(
                    "day.row.turnout",
                    day.times().stream().map(time -> turnout(day, one, time)).collect(Collectors.joining("  ")));
        }
        one.day().corrections().forEach(this::corrected);
    }

    private String opening(VotingDay day, PrecinctProgress one) {
        var opening = one.day().opening();
        return opening == null ? said(one.opening(day.now())) : DateTexts.time(opening.begun());
    }

    private String closing(VotingDay day, PrecinctProgress one) {
        return one.closed().map(DateTexts::time).orElseGet(() -> said(one.closing(day.now())));
    }

    private String turnout(VotingDay day, PrecinctProgress one, LocalTime time) {
        State state = one.turnout(time, day.now());
        return one.day()
                .report(time)
                .map(report -> text(
                        state == State.LATE ? "day.late" : "day.figure",
                        DateTexts.time(time),
                        report.voted(),
                        report.share().percent(DECIMALS).toPlainString()))
                .orElseGet(() -> DateTexts.time(time) + " " + said(state));
    }

    private void corrected(PrecinctDay.Correction correction) {
        PrecinctDay.Was was = correction.was();
        if (was.opening() != null) {
            say("day.was.opening", correction.reason());
        } else if (was.report() != null) {
            say(
                    "day.was.turnout",
                    DateTexts.time(was.report().time()),
                    was.report().voted(),
                    correction.reason());
        } else {
            say("day.was.closed", DateTexts.time(was.closed()), correction.reason());
        }
    }

    private String said(State state) {
        return state.said().in(language());
    }

    private void summary(VotingDay day) {
        for (LocalTime time : day.times()) {
            Share mean = day.mean(time);
            say(
                    "day.together",
                    DateTexts.time(time),
                    day.count(time, State.IN_TIME) + day.count(time, State.LATE),
                    day.count(time, State.LATE),
                    day.count(time, State.MISSING),
                    mean.percent(DECIMALS).toPlainString());
        }
        say(
                "day.summary",
                day.precincts().size(),
                day.openings(State.IN_TIME),
                day.precincts().stream().filter(one -> one.closed().isPresent()).count());
    }
}
