package kz.esep.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.esep.access.Place;
import kz.esep.access.Sealed;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** What the journal keeps of papers. */
final class Acts {
    private Acts() {}

    /** @param printer its name; null when it was saved as a file */
    record Printed(
            Paper paper,
            Digest digest,
            int copies,
            @Nullable String printer) {}

    /**
     * @param number in the log of copies, from 1 without gaps
     * @param original SHA-256 of the document that was copied
     * @param copy SHA-256 of the copy with its number
     * @param offset of the local time that stands on the copy
     * @param name of who got it, sealed at {@link #name}
     * @param observer id in the register of persons present; null for who is not in it
     */
    record HandedOut(
            long number,
            Paper paper,
            Language language,
            Digest original,
            Digest copy,
            ZoneOffset offset,
            Holder holder,
            Sealed name,
            @Nullable String observer) {}

    /**
     * @param number from 1 without gaps
     * @param digest SHA-256 of the document
     * @param place where it hangs; may be empty
     * @param at when it was hung up, as the person says
     */
    record Posted(long number, Paper paper, Digest digest, String place, Instant at) {}

    /** @param reason why before its time; otherwise empty */
    record TakenDown(long number, Instant at, String reason) {}

    /** Where the name on a copy's line of the log is sealed. */
    static Place name(long copy) {
        return new Place("copy-" + copy, "paper.copy-handed-out", "name");
    }
}
