package kz.esep.observer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was.
 *
 * @param at the time that counts
 * @param recorded when it was recorded, by the machine's clock
 */
public record Moment(Instant at, Instant recorded) {

    /** The machine's time, or where that was corrected the one that was told. */
    static Moment of(@Nullable Instant told, Instant recorded) {
        return new Moment(told == null ? recorded : told, recorded);
    }

    /** Whether the machine's time was corrected. */
    @JsonIgnore
    public boolean isCorrected() {
        return !at.equals(recorded);
    }
}
