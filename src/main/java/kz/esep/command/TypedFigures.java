package kz.esep.command;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.proof.CountedProtocol;
import kz.esep.text.Refused;
import picocli.CommandLine.Option;

/** Figures that somebody reads from a posted copy: each line by its number on the paper, or by its code. */
final class TypedFigures {
    private static final long MOST = 999_999_999_999L;

    @Option(names = "--typed", paramLabel = "LINE=N", split = ",", descriptionKey = "typed")
    private Map<String, Long> figures = Map.of();

    boolean areNone() {
        return figures.isEmpty();
    }

    /**
     * By line code.
     *
     * @throws Refused when there is no such line on that protocol's paper, it is given twice, or the count is none
     */
    SortedMap<String, Long> of(CountedProtocol counted, Election election) {
        List<Line> lines =
                election.form(counted.contest()).linesWith(counted.figures().keySet());
        SortedMap<String, Long> typed = new TreeMap<>();
        figures.forEach((given, count) -> {
            if (count == null || count < 0 || count > MOST) {
                throw new Refused("command", "count.figure", given, MOST);
            }
            if (typed.put(code(lines, given), count) != null) {
                throw new Refused("command", "proof.typed-twice", given);
            }
        });
        return typed;
    }

    private static String code(List<Line> lines, String given) {
        return lines.stream()
                .filter(line -> line.code().equals(given) || isNumber(line, given))
                .map(Line::code)
                .findFirst()
                .orElseThrow(() -> new Refused("command", "proof.typed-line", given));
    }

    /** Some lines have no number on the paper. */
    private static boolean isNumber(Line line, String given) {
        return !given.isEmpty() && line.paperNumber().equals(given);
    }
}
