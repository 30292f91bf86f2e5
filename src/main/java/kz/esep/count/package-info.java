/**
 * Voting day and the count of a precinct commission, step by step in the order of the law (Art. 40 to 43): what was done,
 * by whom, since when, with which figures, and what was done otherwise. Uses text, store, access, election, schedule,
 * day, commission and tally; it hands in the first reading of the precinct's protocols and makes no second one.
 */
@NullMarked
package kz.esep.count;

import org.jspecify.annotations.NullMarked;
