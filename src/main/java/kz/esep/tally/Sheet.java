package kz.esep.tally;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the paper says, as one person read it, or as it was settled.
 *
 * @param figures counts from 0 to {@link #LARGEST} by line code; a line that is not there is missing, never zero
 * @param time local date and time of the protocol, null where it was not given
 */
public record Sheet(
        SortedMap<String, Long> figures, @Nullable LocalDateTime time) {
    public static final long LARGEST = 999_999_999;
    /** The name under which the time stands beside the lines, in files and disputes. */
    public static final String TIME = "protocol_time";

    public Sheet {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        for (var figure : figures.entrySet()) {
            if (figure.getValue() < 0 || figure.getValue() > LARGEST) {
                throw new IllegalArgumentException(figure.getKey() + " out of range: " + figure.getValue());
            }
        }
    }

    /** The count on a line, empty when the cell is empty. */
    public OptionalLong count(String code) {
        Long count = figures.get(code);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
