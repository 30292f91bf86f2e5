package kz.esep.desktop.schedule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.election.Precinct;

/** Finds precincts of a commission by their number, settlement or place, whatever language the place is typed in. */
public final class PrecinctSearch {
    private static final int MOST = 12;

    private final Election election;
    private final String commission;

    public PrecinctSearch(Election election, String commission) {
        this.election = election;
        this.commission = commission;
    }

    /** What a typed text is looked for in, in lower case. */
    public static String words(Precinct precinct) {
        return Stream.of(
                        precinct.id(),
                        precinct.settlement(),
                        precinct.place().kk(),
                        precinct.place().ru(),
                        precinct.place().en())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** At most a dozen, in the package's order. */
    public List<Precinct> find(String typed) {
        return election.precinctsOf(commission).stream()
                .filter(precinct -> words(precinct).contains(typed))
                .limit(MOST)
                .toList();
    }
}
