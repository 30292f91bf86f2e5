/**
 * The election's calendar: what falls due, what is done and by whom, and the commission's own dates. Sees the schedule's
 * use cases and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.schedule.calendar;

import org.jspecify.annotations.NullMarked;
