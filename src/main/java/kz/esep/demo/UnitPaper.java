package kz.esep.demo;

import kz.esep.tally.Sheet;

/**
 * One unit's protocol in the demonstration.
 *
 * @param precinct number of the unit
 * @param paper what the paper says, as the first reader types it
 * @param second what the second reader types: the paper, but for {@link Slip#TYPING}
 * @param counted what counts in the end: the paper, but for {@link Slip#CORRECTED}; its sums are the published figures
 */
public record UnitPaper(String precinct, Slip slip, Sheet paper, Sheet second, Sheet counted) {

    static UnitPaper clean(String precinct, Sheet paper) {
        return new UnitPaper(precinct, Slip.NONE, paper, paper, paper);
    }
}
