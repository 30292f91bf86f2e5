/**
 * Voting day on the screen: openings, turnout and closings are typed as precincts tell them, and turnout is drawn through
 * the day. Sees the use cases of voting day and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.schedule.day;

import org.jspecify.annotations.NullMarked;
