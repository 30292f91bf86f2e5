package kz.esep.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The annexes that follow from a protocol's history. */
public final class Annexes {
    private Annexes() {}

    /**
     * One annex per correction, oldest first.
     *
     * @param correction the latest one, null at version 1
     * @param now what is accepted now
     * @param rounds the earlier rounds, oldest first
     */
    public static List<Annex> of(
            int version, Protocol.@Nullable Correction correction, Sheet now, List<Protocol.Round> rounds) {
        Map<Integer, Sheet> accepted = new TreeMap<>();
        Map<Integer, Protocol.Correction> causes = new TreeMap<>();
        for (Protocol.Round round : rounds) {
            if (round.acceptance() != null && round.settled() != null) {
                accepted.put(round.version(), round.settled());
            }
            if (round.correction() != null) {
                causes.put(round.version(), round.correction());
            }
        }
        accepted.put(version, now);
        if (correction != null) {
            causes.put(version, correction);
        }
        List<Annex> annexes = new ArrayList<>();
        causes.forEach((made, cause) -> {
            Sheet was = accepted.get(made - 1);
            Sheet became = accepted.get(made);
            if (was != null && became != null) {
                annexes.add(Annex.of(made, cause, was, became));
            }
        });
        return List.copyOf(annexes);
    }
}
