/** The timesheet of members on paper: hours by day, kind and night, sums, and a place for signatures. */
@NullMarked
package kz.esep.document.timesheet;

import org.jspecify.annotations.NullMarked;
