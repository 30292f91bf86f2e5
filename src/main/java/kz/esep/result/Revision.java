package kz.esep.result;

import java.time.Instant;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A revision of this commission's result file.
 *
 * @param file SHA-256 of the whole file
 * @param content SHA-256 of the figures without the header
 * @param missing protocols that it lacks; 0 unless interim
 * @param codes SHA-256 of its precinct protocols' codes; null when it was made before there were any
 * @param signedAt when the journal took it in
 * @param seq number of the journal entry that took it in
 */
public record Revision(
        int revision,
        String name,
        Digest file,
        long size,
        Digest record,
        Digest content,
        int missing,
        @Nullable Digest codes,
        Instant signedAt,
        long seq) {}
