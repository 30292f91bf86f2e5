package kz.esep.paper;

import java.time.Duration;
import java.time.Instant;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A copy that hangs, or hung, where voters can read it.
 *
 * @param number from 1 without gaps
 * @param digest SHA-256 of the document
 * @param place where; may be empty
 * @param postedAt when it was hung up
 * @param person id of who said so
 * @param takenDownAt null while it hangs
 * @param reason why it came down before its time; otherwise empty
 */
public record Posting(
        long number,
        Paper paper,
        Digest digest,
        String place,
        Instant postedAt,
        String person,
        @Nullable Instant takenDownAt,
        String reason) {

    /**
     * How long a copy stays. The law says two days of a precinct's protocol (Art. 43(8)); for a territorial commission's
     * own no period was found, and the same is kept.
     */
    public static final Duration PERIOD = Duration.ofDays(2);

    /** How a posting stands at a moment. */
    public enum Standing {
        /** It hangs and has to stay. */
        UP,
        /** It hangs and may be taken down. */
        OVER,
        /** It was taken down after its time. */
        DOWN,
        /** It was taken down before its time. */
        DOWN_EARLY;

        /** How people say it. */
        public Message said() {
            return Message.of("paper", "Standing." + name());
        }
    }

    /** From when on it may be taken down. */
    public Instant until() {
        return postedAt.plus(PERIOD);
    }

    public Standing standing(Instant now) {
        if (takenDownAt != null) {
            return takenDownAt.isBefore(until()) ? Standing.DOWN_EARLY : Standing.DOWN;
        }
        return now.isBefore(until()) ? Standing.UP : Standing.OVER;
    }
}
