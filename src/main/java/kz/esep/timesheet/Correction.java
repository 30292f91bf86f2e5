package kz.esep.timesheet;

import java.time.Instant;

/**
 * A day that was corrected.
 *
 * @param was what stood before
 * @param reason why it does not stand any more
 * @param person id of who corrected it
 */
public record Correction(WorkedDay was, String reason, String person, Instant at) {}
