package kz.esep.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be made now.
 *
 * @param since when it came about, such as its signing; null for what changes with the figures
 */
public record Offer(Paper paper, @Nullable Instant since) {}
