/**
 * Timesheets of commissions: members as rows, days as columns, hours typed cell by cell, proposed for voting day and
 * copied, with warnings beside them. A part of the place of members.
 */
@NullMarked
package kz.esep.desktop.member.timesheet;

import org.jspecify.annotations.NullMarked;
