package kz.esep.election;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The limits of the control checks. Percentages are whole numbers or have at most three decimals, so that shares are
 * compared in whole numbers and never in floating point.
 *
 * @param invalidPercent W03: invalid ballots from this share of ballots found on
 * @param turnout W04: the band per kind of precinct; a kind that is absent is not checked
 * @param listedPercent W07: difference from the package's listed voters above this share, or above
 * @param listedVoters W07: this many voters
 * @param outsidePercent W08: voters outside above this share of voters given ballots
 */
public record Thresholds(
        BigDecimal invalidPercent,
        Map<PrecinctKind, Band> turnout,
        BigDecimal listedPercent,
        long listedVoters,
        BigDecimal outsidePercent) {

    public Thresholds {
        turnout = Collections.unmodifiableMap(new TreeMap<>(turnout));
    }

    /** A turnout in percent that raises no warning: from low to high, both included. */
    public record Band(BigDecimal low, BigDecimal high) {}
}
