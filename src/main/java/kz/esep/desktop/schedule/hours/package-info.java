/**
 * The hours of voting of every precinct on one axis of time, and what is proposed, decided, refused and told about them.
 * A part of the schedule.
 */
@NullMarked
package kz.esep.desktop.schedule.hours;

import org.jspecify.annotations.NullMarked;
