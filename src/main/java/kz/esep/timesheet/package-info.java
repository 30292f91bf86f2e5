/**
 * The time that members work: hours by member and day with their kind and night, proposed for voting day from what is
 * known of it, recorded, corrected with a reason, and held against the Labour Code's limits. Uses text, table, store,
 * access, election, schedule, day and commission. It names nobody: members are ids.
 */
@NullMarked
package kz.esep.timesheet;

import org.jspecify.annotations.NullMarked;
