package kz.esep.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A commission's protocols in numbers.
 *
 * @param states how many stand in each state, zeros too, in the states' order; together all protocols there are
 * @param waitingForChair settled ones that only the chair brings further: nothing is open, or an error is
 * @param waitingForReason settled ones with a warning that has no reason yet; one may wait for the chair as well
 * @param underCorrection accepted ones that are being changed; they stand in an earlier state meanwhile
 */
public record Summary(Map<State, Integer> states, int waitingForChair, int waitingForReason, int underCorrection) {
    public Summary {
        states = Collections.unmodifiableMap(new EnumMap<>(states));
    }

    static Summary of(List<ProtocolRow> rows) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0);
        }
        rows.forEach(row -> states.merge(row.state(), 1, Integer::sum));
        return new Summary(
                states,
                (int) rows.stream().filter(ProtocolRow::waitsForChair).count(),
                (int) rows.stream().filter(ProtocolRow::waitsForReason).count(),
                (int) rows.stream().filter(ProtocolRow::underCorrection).count());
    }
}
