package kz.esep.tally;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import org.jspecify.annotations.Nullable;

/** One line as the two people read it and as it was settled; null for an empty cell. */
public record Beside(
        Line line,
        @Nullable String first,
        @Nullable String second,
        @Nullable String settled) {

    static List<Beside> of(Protocol protocol, ContestForm form) {
        Sheet settled = Objects.requireNonNull(protocol.settled());
        Sheet first = protocol.readings().get(0).sheet();
        Sheet second = protocol.readings().get(1).sheet();
        Set<String> codes = new TreeSet<>(first.figures().keySet());
        codes.addAll(second.figures().keySet());
        codes.addAll(settled.figures().keySet());
        return form.linesWith(codes).stream()
                .map(line -> new Beside(
                        line,
                        Cells.value(first, line.code()),
                        Cells.value(second, line.code()),
                        Cells.value(settled, line.code())))
                .toList();
    }
}
