package kz.esep.forensics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.Message;

/** Protocols that are the same in every line, wherever their precincts are. */
final class Twins {
    /** In smaller ones the same few figures come up by chance. */
    private static final long LEAST_BALLOTS = 50;

    private static final int LEAST_PRECINCTS = 2;

    private Twins() {}

    static Seen look(Field field) {
        List<Polled> looked = field.precincts().stream()
                .filter(one -> one.given() >= LEAST_BALLOTS)
                .toList();
        Map<List<Map.Entry<String, Long>>, List<String>> same = new LinkedHashMap<>();
        looked.forEach(one -> same.computeIfAbsent(List.copyOf(one.figures().entrySet()), none -> new ArrayList<>())
                .add(one.precinct()));
        List<Seen.Question> questions = same.values().stream()
                .filter(precincts -> precincts.size() > 1)
                .map(precincts -> new Seen.Question(
                        Message.of("forensics", "asks.SAME", String.join(", ", precincts)), precincts))
                .toList();
        return new Seen(
                Aspect.SAME,
                looked.size(),
                LEAST_PRECINCTS,
                field.precincts().size() - looked.size(),
                List.of(),
                questions);
    }
}
