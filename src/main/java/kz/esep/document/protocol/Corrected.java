package kz.esep.document.protocol;

import java.time.LocalDateTime;
import java.util.List;
import kz.esep.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A correction of an accepted protocol, for the annex.
 *
 * @param version that it made, from 2
 */
public record Corrected(Phrase contest, String precinct, int version, Cause cause, List<Change> changes) {
    public Corrected {
        changes = List.copyOf(changes);
    }

    /**
     * Why, by which act, by whom and when.
     *
     * @param recount on whose request or order the ballots were counted again, null where they were not
     */
    public record Cause(
            String act,
            String reason,
            String people,
            LocalDateTime at,
            @Nullable Phrase recount) {}

    /** What a line was and what it is now; null for an empty cell. */
    public record Change(
            Phrase line, @Nullable String was, @Nullable String now) {}
}
