package kz.esep.observer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person was sent away, by a written decision with its reasons and by nothing else (Art. 39(2)).
 *
 * @param decision its number
 * @param reason null where the session does not have the key to personal data
 */
public record Removal(
        String decision, LocalDate date, @Nullable String reason, Moment at) {}
