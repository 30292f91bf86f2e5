package kz.esep.paper;

import java.time.Instant;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be made now.
 *
 * @param about whom it is about, where the document's own name does not say it; null otherwise
 * @param since when it came about, such as its signing; null for what changes with the figures
 */
public record Offer(
        Paper paper, @Nullable Wording about, @Nullable Instant since) {

    Offer(Paper paper, @Nullable Instant since) {
        this(paper, null, since);
    }
}
