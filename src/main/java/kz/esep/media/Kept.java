package kz.esep.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in one of the registers, as one of its revisions has it.
 *
 * @param number from 1 in its register
 * @param revision from 1; what stood before a revision is kept
 * @param recorded when, by the machine's clock
 * @param reason why it was corrected or withdrawn; null in the first revision and where a lot was drawn
 * @param withdrawn whether it does not count any more
 */
public record Kept<T>(
        long number,
        int revision,
        T fact,
        Instant recorded,
        @Nullable String reason,
        boolean withdrawn) {

    @JsonIgnore
    public boolean stands() {
        return !withdrawn;
    }
}
