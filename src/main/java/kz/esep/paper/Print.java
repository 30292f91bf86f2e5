package kz.esep.paper;

import java.time.Instant;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A document that was printed or saved.
 *
 * @param digest SHA-256 of the document
 * @param copies from 1
 * @param printer its name; null when it was saved as a file
 * @param person id of who did it
 */
public record Print(
        Paper paper, Digest digest, int copies, @Nullable String printer, String person, Instant at) {}
