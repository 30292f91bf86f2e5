package kz.esep.tally;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody has typed so far, right or wrong, whole or half.
 *
 * @param texts by line code or {@link Sheet#TIME}, exactly as typed
 * @param line where the cursor was, as a line code; empty when it was nowhere
 */
public record Typed(SortedMap<String, String> texts, String line) {
    public Typed {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The same without one cell. */
    Typed without(String code) {
        SortedMap<String, String> rest = new TreeMap<>(texts);
        rest.remove(code);
        return new Typed(rest, line.equals(code) ? "" : line);
    }
}
