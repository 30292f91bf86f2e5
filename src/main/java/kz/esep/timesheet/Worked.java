package kz.esep.timesheet;

import java.time.LocalDate;

/**
 * Time that a member worked, as pay is computed from it.
 *
 * @param member id in this workspace
 * @param day local date at the commission
 * @param night whether it lies between 22:00 and 06:00 local time
 * @param minutes from 1; all of a member's day together are at most 24 hours
 */
public record Worked(String member, LocalDate day, Kind kind, boolean night, int minutes) {}
