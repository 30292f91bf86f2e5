package kz.esep.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of serial numbers of one type.
 *
 * @param type id of a {@link kz.esep.election.CertificateType}
 * @param first from 1 to {@link #LARGEST}
 * @param last the last one, itself included; not before the first
 */
public record Serials(String type, long first, long last) {
    public static final long LARGEST = 999_999_999;

    private static final Pattern NUMBERS = Pattern.compile("0*([0-9]{1,9})(?:\\s*[-\u2013]\\s*0*([0-9]{1,9}))?");

    public Serials {
        if (first < 1 || last < first || last > LARGEST) {
            throw new IllegalArgumentException("no range: " + first + " to " + last);
        }
    }

    /** What somebody typed, such as {@code 17} or {@code 0001-0250}; empty where it is no range. */
    public static Optional<Serials> typed(String type, String numbers) {
        Matcher typed = NUMBERS.matcher(numbers.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(typed.group(1));
        long last = typed.group(2) == null ? first : Long.parseLong(typed.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new Serials(type, first, last));
    }

    /** The same numbers with those that touch made one range; they are of one type, in order, and none stands twice. */
    static List<Serials> joined(List<Serials> ranges) {
        List<Serials> joined = new ArrayList<>();
        for (Serials range : ranges) {
            Serials before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.last + 1 == range.first) {
                joined.set(joined.size() - 1, new Serials(range.type, before.first, range.last));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /** How many numbers. */
    public long count() {
        return last - first + 1;
    }

    /** As people write it: one number, or the first and the last. */
    public String numbers() {
        return first == last ? Long.toString(first) : first + "\u2013" + last;
    }
}
