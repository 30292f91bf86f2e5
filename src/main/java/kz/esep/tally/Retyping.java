package kz.esep.tally;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A disputed cell typed again from the paper.
 *
 * @param code the line, or {@link Sheet#TIME}
 * @param value the count or ISO local date-time as typed; null when the paper's cell is empty
 */
public record Retyping(String code, @Nullable String value, String person, Instant at) {}
