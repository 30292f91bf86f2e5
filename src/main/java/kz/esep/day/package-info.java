/**
 * Voting day at the commission's precincts: openings, turnout through the day, closings, and what is late or missing.
 * Uses text, table, store, access, election and schedule; the figures of protocols never come from here.
 */
@NullMarked
package kz.esep.day;

import org.jspecify.annotations.NullMarked;
