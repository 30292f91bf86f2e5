package kz.esep.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How often each class came up, and in which precincts first. */
final class Hits {
    private final long[] counts;
    private final List<List<String>> first;

    Hits(int classes) {
        counts = new long[classes];
        first = Stream.generate(() -> (List<String>) new ArrayList<String>(Seen.Bar.NAMED))
                .limit(classes)
                .toList();
    }

    void add(int at, String precinct) {
        counts[at]++;
        List<String> named = first.get(at);
        if (named.size() < Seen.Bar.NAMED && !named.contains(precinct)) {
            named.add(precinct);
        }
    }

    long of(int at) {
        return counts[at];
    }

    Seen.Bar bar(int at, boolean marked) {
        return new Seen.Bar(String.valueOf(at), counts[at], marked, first.get(at));
    }
}
