package kz.esep.tally;

import java.time.Instant;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One person's complete reading of the paper. It is kept for ever as it was typed.
 *
 * @param number 1 or 2
 * @param person id of who read
 * @param file digest of the file it came from when it was entered in bulk, null when it was typed in the window
 */
public record Reading(
        int number,
        String person,
        Instant at,
        Sheet sheet,
        @Nullable Digest file) {}
