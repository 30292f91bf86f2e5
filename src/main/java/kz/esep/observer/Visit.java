package kz.esep.observer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a person was present.
 *
 * @param went null while the person is there
 */
public record Visit(Moment came, @Nullable Moment went) {

    /** Whether the person was there at that moment; one who went at it was not. */
    boolean covers(Instant at) {
        return !came.at().isAfter(at) && (went == null || went.at().isAfter(at));
    }
}
