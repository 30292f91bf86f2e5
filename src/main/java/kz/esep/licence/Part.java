package kz.esep.licence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that others made.
 *
 * @param artifacts its libraries as {@code group:name}, none for what is no library
 * @param licence an SPDX expression
 * @param copyright by whom and since when; null where the part itself does not say
 * @param texts files with the licence's words, below this package's folder or from the root
 */
public record Part(
        String name,
        List<String> artifacts,
        String licence,
        @Nullable String copyright,
        List<String> texts) {
    public Part {
        artifacts = List.copyOf(artifacts);
        texts = List.copyOf(texts);
    }
}
