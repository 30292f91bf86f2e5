package kz.esep.command;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import kz.esep.access.Session;
import kz.esep.count.Departure;
import kz.esep.count.Progress;
import kz.esep.count.Recorded;
import kz.esep.count.Stage;
import kz.esep.office.Office;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep count show}: what is done of voting day and the count, since when, and what is to do now. */
@Command(name = "show", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CountShowCommand extends OfficeTask {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Option(names = "--json")
    private boolean json;

    CountShowCommand(Surroundings around) {
        super(around);
    }

    /** The count as other programs read it; without figures where they must not be seen yet. */
    record Listed(
            String precinct,
            boolean seen,
            @Nullable String next,
            @Nullable Instant began,
            @Nullable Instant ends,
            List<Step> steps,
            SortedMap<String, SortedMap<String, Long>> lines) {}

    /** A step, with everything that was recorded of it. */
    record Step(String step, String law, String state, List<Recorded> done) {}

    @Override
    int work(Office office, Session session) {
        Progress progress = office.counts().look(session);
        if (json) {
            print(listed(progress));
            return Exit.DONE;
        }
        progress.rows().forEach(row -> show(office, progress, row));
        clock(progress);
        Stage next = progress.next();
        if (next != null) {
            say("count.next", next.said(), next.code());
            progress.asked(next).forEach(this::asks);
        }
        if (!progress.seen()) {
            remark("count.blind");
        }
        return Exit.DONE;
    }

    private static Listed listed(Progress progress) {
        Stage next = progress.next();
        return new Listed(
                progress.day().precinct().id(),
                progress.seen(),
                next == null ? null : next.code(),
                progress.clock().began(),
                progress.clock().ends(),
                progress.rows().stream()
                        .map(row -> new Step(
                                row.stage().code(),
                                row.stage().law(),
                                row.state().name().toLowerCase(Locale.ROOT),
                                row.done()))
                        .toList(),
                progress.lines());
    }

    private void show(Office office, Progress progress, Progress.Row row) {
        Instant at = row.at();
        say(
                "count.row",
                at == null ? "     " : local(progress, at),
                row.stage().code(),
                row.stage().said(),
                row.stage().law().isEmpty() ? "" : text("count.law", row.stage().law()),
                row.state().said());
        for (Recorded done : row.done()) {
            detail(office, progress, done);
        }
    }

    private void detail(Office office, Progress progress, Recorded done) {
        List<String> words = new ArrayList<>();
        if (done.done().box() > 0) {
            words.add(text("count.box", done.done().box()));
        }
        words.addAll(done.done().members());
        done.done()
                .figures()
                .forEach((contest, figures) -> figures.forEach((code, count) ->
                        words.add((progress.forms().size() > 1 ? contest + "/" : "") + code + "=" + count)));
        if (!done.done().act().isEmpty()) {
            words.add(text("count.act", done.done().act()));
        }
        if (!done.done().note().isEmpty()) {
            words.add(
                    done.done().stage() == Stage.DISSENT
                            ? text("count.sealed")
                            : done.done().note());
        }
        say("count.detail", local(progress, done.at()), done.person(), String.join("  ", words));
        for (Departure departure : done.done().departures()) {
            say(
                    "count.departure",
                    progress.seen()
                            ? CountCommands.said(office, departure)
                            : departure.kind().name());
        }
        if (!done.done().reason().isEmpty()) {
            say("count.why", done.done().reason());
        }
    }

    private void clock(Progress progress) {
        Instant began = progress.clock().began();
        Instant ends = progress.clock().ends();
        if (began == null || ends == null) {
            return;
        }
        Instant over = progress.clock().over();
        if (over != null) {
            say("count.over", local(progress, began), local(progress, over));
        } else {
            Duration left = Duration.between(progress.clock().now(), ends);
            say(
                    left.isNegative() ? "count.late" : "count.left",
                    local(progress, began),
                    local(progress, ends),
                    left.abs().toHours(),
                    left.abs().toMinutesPart());
        }
    }

    private void asks(String contest, List<String> codes) {
        if (!codes.isEmpty()) {
            say("count.asks", contest, String.join(", ", codes));
        }
    }

    private static String local(Progress progress, Instant at) {
        return MINUTE.format(at.atOffset(progress.day().precinct().utcOffset()));
    }
}
