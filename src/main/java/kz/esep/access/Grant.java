package kz.esep.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role given to a person. Those that need a second person's confirmation are listed on the annex.
 *
 * @param person id
 * @param grantedBy id of the person who granted it
 * @param confirmedBy id of the second person; null when the role needs none or it waits
 * @param active whether it counts now
 * @param revokedAt null while it stands
 */
public record Grant(
        String person,
        Role role,
        String grantedBy,
        Instant grantedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        boolean active,
        @Nullable Instant revokedAt) {

    /** Whether it waits for a second person. */
    public boolean waits() {
        return !active && revokedAt == null;
    }
}
