package kz.esep.signing;

import java.time.Instant;

/**
 * When a file came in.
 *
 * @param intake now
 * @param firstReceived when these bytes were first received and receipted; equals {@code intake} the first time
 */
public record Arrival(Instant intake, Instant firstReceived) {

    /** A file that was never received before. */
    public static Arrival first(Instant intake) {
        return new Arrival(intake, intake);
    }
}
