package kz.esep.document;

import java.time.OffsetDateTime;
import kz.esep.election.Mode;
import kz.esep.text.Digest;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page of a document and binds it to its election, its commission and its journal.
 *
 * @param mode a practice is marked across every page, whatever the mark
 */
public record Imprint(Wording election, Wording commission, Mode mode, Mark mark, Origin origin) {

    /** What is written across every page. */
    public enum Mark {
        NONE,
        /** Nobody has signed these figures yet. */
        DRAFT,
        /** Precincts are missing. */
        INTERIM
    }

    /**
     * Where the figures come from.
     *
     * @param revision of the result file, from 1; 0 for a document that belongs to none
     * @param journalLength entries of the journal when the figures were taken; 0 for a paper about no workspace
     * @param journalHead hash of the last of them; of a paper about no workspace, the fingerprint it is about
     * @param record SHA-256 of {@code record.json}, null where there is none
     * @param at when the figures were taken, in the commission's local time; also the document's date
     */
    public record Origin(
            int revision,
            long journalLength,
            Digest journalHead,
            @Nullable Digest record,
            OffsetDateTime at) {
        /** What tells two documents apart: the record, or the journal's head while there is none. */
        Digest identity() {
            return record == null ? journalHead : record;
        }
    }
}
