package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.central.Counting;
import kz.esep.central.Presence;
import kz.esep.office.Office;
import kz.esep.result.Sections;
import kz.esep.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep observers count}: who was present by body, as the counted files say. Nobody has to be signed in. */
@Command(name = "count", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PresenceCommand extends Task {
    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "STORE")
    private Path store;

    @Option(names = "--json")
    private boolean json;

    PresenceCommand(Surroundings around) {
        super(around);
    }

    /**
     * A line, as other programs read it.
     *
     * @param commission empty for all together
     */
    record Line(String commission, String body, long people, long precincts, long acts) {}

    @Override
    public Integer call() {
        try (Office office = around().open(store)) {
            office.requireCentral();
            Presence presence = new Counting(office.workspace(), office.election()).presence();
            List<Line> lines = Stream.concat(
                            presence.commissions().entrySet().stream()
                                    .flatMap(one -> lines(one.getKey(), one.getValue())),
                            lines("", presence.total()))
                    .toList();
            if (json) {
                print(lines);
            } else {
                lines.forEach(this::tell);
                say("observers.counted", presence.commissions().size());
            }
            return Exit.DONE;
        }
    }

    private static Stream<Line> lines(String commission, Map<Sections.Body, Presence.Sum> sums) {
        return sums.entrySet().stream()
                .map(one -> new Line(
                        commission,
                        one.getKey().name().toLowerCase(Locale.ROOT),
                        one.getValue().people(),
                        one.getValue().precincts(),
                        one.getValue().acts()));
    }

    private void tell(Line line) {
        Message body = Message.of("observer", "sender." + line.body().toUpperCase(Locale.ROOT));
        say(
                "observers.counted-row",
                line.commission().isEmpty() ? text("observers.counted-all") : line.commission(),
                body,
                line.people(),
                line.precincts(),
                line.acts());
    }
}
