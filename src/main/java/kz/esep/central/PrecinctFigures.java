package kz.esep.central;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.result.ProtocolRecord;
import kz.esep.tally.Annex;
import kz.esep.tally.Recount;
import org.jspecify.annotations.Nullable;

/**
 * The accepted figures of one precinct in one contest.
 *
 * @param version of the protocol, 1 unless it was corrected
 * @param recount why the ballots were counted again for that version, null where they were not
 */
public record PrecinctFigures(
        String contest,
        String precinct,
        int version,
        @Nullable Recount recount,
        SortedMap<String, Long> figures) {
    public PrecinctFigures {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    static PrecinctFigures of(ProtocolRecord protocol) {
        List<Annex> annexes = protocol.annexes();
        return new PrecinctFigures(
                protocol.contest(),
                protocol.precinct(),
                protocol.version(),
                annexes.isEmpty() ? null : annexes.getLast().recount(),
                protocol.sheet().figures());
    }
}
