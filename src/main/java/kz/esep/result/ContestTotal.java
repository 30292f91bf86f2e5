package kz.esep.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The sums of a contest over a commission's protocols.
 *
 * @param protocols how many protocols were added
 * @param figures the sum of each line; lines numbered within one precinct, such as a member's or a mobile box's, are
 *     not added up because member 1 of two precincts is not the same person
 */
public record ContestTotal(String contest, int protocols, SortedMap<String, Long> figures) {
    private static final Pattern OF_ONE_PRECINCT = Pattern.compile("(issued_by_member|mobile_box)\\..*");

    public ContestTotal {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** Whether figures on this line can be added over precincts. */
    public static boolean isAdded(String line) {
        return !OF_ONE_PRECINCT.matcher(line).matches();
    }

    /** The totals of every contest among these protocols, by contest. */
    public static List<ContestTotal> of(Collection<ProtocolRecord> protocols) {
        SortedMap<String, Sum> sums = new TreeMap<>();
        for (ProtocolRecord protocol : protocols) {
            sums.computeIfAbsent(protocol.contest(), _ -> new Sum())
                    .add(protocol.sheet().figures());
        }
        List<ContestTotal> totals = new ArrayList<>();
        sums.forEach((contest, sum) -> totals.add(sum.total(contest)));
        return List.copyOf(totals);
    }

    /** A sum that grows protocol by protocol. */
    public static final class Sum {
        private final SortedMap<String, Long> figures = new TreeMap<>();
        private int protocols;

        /** Adds one protocol. */
        public void add(SortedMap<String, Long> lines) {
            protocols++;
            addAll(lines);
        }

        /** Adds another total. */
        public void add(ContestTotal total) {
            protocols += total.protocols();
            addAll(total.figures());
        }

        private void addAll(SortedMap<String, Long> lines) {
            lines.forEach((line, count) -> {
                if (isAdded(line)) {
                    figures.merge(line, count, Math::addExact);
                }
            });
        }

        public ContestTotal total(String contest) {
            return new ContestTotal(contest, protocols, figures);
        }
    }
}
