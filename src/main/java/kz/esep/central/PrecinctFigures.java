package kz.esep.central;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The accepted figures of one precinct in one contest.
 *
 * @param version of the protocol, 1 unless it was corrected
 */
public record PrecinctFigures(String contest, String precinct, int version, SortedMap<String, Long> figures) {
    public PrecinctFigures {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
}
