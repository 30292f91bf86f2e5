/**
 * The working timetables of precinct commissions: a week and the single days before the vote, typed cell by cell, with
 * what the calendar says against it. A part of the schedule.
 */
@NullMarked
package kz.esep.desktop.schedule.timetable;

import org.jspecify.annotations.NullMarked;
