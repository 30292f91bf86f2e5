package kz.esep.election;

import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An election commission (Art. 10 to 18).
 *
 * @param id unique in the package; letters, digits and dashes
 * @param territory id of the territory it serves
 * @param parent id of the commission directly above it, null for the central one
 */
public record Commission(
        String id, Level level, String territory, @Nullable String parent, Wording name) {}
