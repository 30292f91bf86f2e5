package kz.esep.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which precincts an act is about: some by their numbers, a range of numbers, or all that it can be about. */
final class PrecinctChoice {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Option(names = "--precinct", paramLabel = "NO")
    private List<String> precincts = List.of();

    @Option(names = "--first", paramLabel = "NO")
    private @Nullable String first;

    @Option(names = "--last", paramLabel = "NO")
    private @Nullable String last;

    @Option(names = "--all")
    private boolean all;

    /** Whether nothing was chosen. */
    boolean isEmpty() {
        return precincts.isEmpty() && first == null && last == null && !all;
    }

    /**
     * The chosen precincts, each once.
     *
     * @param own numbers of the commission's precincts, among which a range is looked up
     * @param fitting those that "all" stands for
     * @throws Refused when nothing was chosen or half a range
     */
    List<String> among(List<String> own, List<String> fitting) {
        Set<String> chosen = new LinkedHashSet<>(precincts);
        if (first != null || last != null) {
            chosen.addAll(range(own));
        }
        if (all) {
            chosen.addAll(fitting);
        }
        if (isEmpty()) {
            throw new Refused("command", "precincts.none");
        }
        return new ArrayList<>(chosen);
    }

    private List<String> range(List<String> own) {
        if (first == null || last == null || !isNumber(first) || !isNumber(last)) {
            throw new Refused("command", "precincts.range");
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return own.stream()
                .filter(PrecinctChoice::isNumber)
                .filter(id -> Integer.parseInt(id) >= from && Integer.parseInt(id) <= to)
                .toList();
    }

    private static boolean isNumber(String id) {
        return NUMBER.matcher(id).matches();
    }
}
