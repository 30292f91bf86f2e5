package kz.esep.command;

import java.util.List;
import java.util.Locale;
import kz.esep.access.Session;
import kz.esep.election.Election;
import kz.esep.forensics.Field;
import kz.esep.forensics.Seen;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep questions}: what accepted figures raise to be asked on the spot. */
@Command(name = "questions", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class QuestionsCommand extends OfficeTask {
    @Option(names = "--commission", paramLabel = "ID", descriptionKey = "commission")
    private @Nullable String commission;

    @Option(names = "--most", paramLabel = "N", defaultValue = "10", descriptionKey = "most")
    private int most;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    QuestionsCommand(Surroundings around) {
        super(around);
    }

    /** One aspect of one contest, as other programs read it. */
    record Answer(
            String contest,
            String aspect,
            int looked,
            int needed,
            int leftOut,
            List<Seen.Bar> bars,
            List<Asked> questions) {}

    /** A question in words, and whom it is about. */
    record Asked(String text, List<String> precincts) {}

    @Override
    int work(Office office, Session session) {
        List<Field> fields = fields(office, session);
        if (json) {
            print(fields.stream()
                    .flatMap(field -> field.look().stream().map(seen -> answer(field.contest(), seen)))
                    .toList());
            return Exit.DONE;
        }
        if (fields.isEmpty()) {
            tell("none");
            return Exit.DONE;
        }
        long asked = 0;
        for (Field field : fields) {
            say(
                    "questions.contest",
                    office.election().contest(field.contest()).name(),
                    field.precincts().size());
            for (Seen seen : field.look()) {
                show(seen);
                asked += seen.questions().size();
            }
        }
        tell("summary", asked);
        return Exit.DONE;
    }

    private List<Field> fields(Office office, Session session) {
        List<Field> fields = office.fields(session);
        Election election = office.election();
        String only = commission;
        if (only == null) {
            return fields;
        }
        String known = election.commission(only).id();
        return fields.stream()
                .map(field -> field.only(
                        one -> election.precinct(one.precinct()).commission().equals(known)))
                .filter(field -> !field.precincts().isEmpty())
                .toList();
    }

    private Answer answer(String contest, Seen seen) {
        return new Answer(
                contest,
                seen.aspect().name().toLowerCase(Locale.ROOT),
                seen.looked(),
                seen.needed(),
                seen.leftOut(),
                seen.bars(),
                seen.questions().stream()
                        .map(one -> new Asked(one.asks().in(language()), one.precincts()))
                        .toList());
    }

    private void show(Seen seen) {
        line(seen.aspect().title().in(language()) + ": "
                + forensics("looked", seen.looked(), seen.leftOut()).in(language()));
        if (seen.tooFew()) {
            line("  " + forensics("too-few", seen.looked(), seen.needed()).in(language()));
        } else if (seen.questions().isEmpty()) {
            line("  " + forensics("nothing").in(language()));
        } else {
            seen.questions().stream()
                    .limit(most)
                    .forEach(one -> line("  " + one.asks().in(language())));
            if (seen.questions().size() > most) {
                line("  " + forensics("more", seen.questions().size() - most).in(language()));
            }
            line("  " + seen.aspect().caution().in(language()));
        }
    }

    private void tell(String key, Object... arguments) {
        line(forensics(key, arguments).in(language()));
    }

    private static Message forensics(String key, Object... arguments) {
        return Message.of("forensics", key, arguments);
    }

    private void line(String text) {
        around().out().println(text);
    }
}
