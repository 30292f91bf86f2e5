package kz.esep.tally;

import java.util.Set;
import kz.esep.access.Role;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** What a person wants to do with a protocol. Whether it is allowed is for {@link Tally} to say. */
public sealed interface Step {
    /** Opens the paper to read it; the other typist then finds it taken. Bulk readings do without. */
    record StartReading(int number) implements Step {}

    /**
     * Hands in a whole reading.
     *
     * @param number 1 or 2
     * @param file digest of the file it comes from, null when it was typed in the window
     */
    record FinishReading(int number, Sheet sheet, @Nullable Digest file) implements Step {}

    /** One step back: gives up one's own reading under way, or takes back the latest finished one, which stays in the history. */
    record TakeBackReading() implements Step {}

    /** The chair takes a reading that somebody left open out of their hands, so that another typist can make it. */
    record ReleaseReading(String reason) implements Step {}

    /**
     * Types a disputed cell again from the paper.
     *
     * @param value digits or an ISO local date-time as typed, null when the cell on paper is empty
     */
    record Retype(String code, @Nullable String value) implements Step {}

    /** The chair decides about a finding; for an error the act's number and a reason are needed. */
    record Decide(String check, String about, Decision.Kind kind, String act, String reason) implements Step {}

    /** A warning was looked up on paper; the reason says what was found. */
    record Explain(String check, String about, String reason) implements Step {}

    /** The chair accepts the protocol. */
    record Accept() implements Step {}

    /**
     * The chair opens a correction of an accepted protocol together with the secretary, who is signed in beside them.
     *
     * @param secretary person id
     * @param recount why the ballots were counted again, null where they were not
     */
    record OpenCorrection(
            String act,
            String reason,
            String secretary,
            Set<Role> secretaryRoles,
            @Nullable Recount recount) implements Step {
        public OpenCorrection {
            secretaryRoles = Set.copyOf(secretaryRoles);
        }
    }

    /** The figures went into a signed result file. */
    record MarkSigned(int revision) implements Step {}
}
