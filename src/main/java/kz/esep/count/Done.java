package kz.esep.count;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on voting day or in the count, as the journal keeps it.
 *
 * @param box number of the mobile box from 1; 0 where it is about none
 * @param figures by contest and code, which is a line's or one of {@link Asked}
 * @param members who did it, by the ids of the register of members
 * @param act number of the act that was made; may be empty
 * @param note where, how, or what about; of a dissenting opinion its text, sealed; may be empty
 * @param at when it was done, null for the machine's time at recording
 * @param reason why it was done otherwise; empty where it was not
 * @param departures in which way it was done otherwise
 */
public record Done(
        Stage stage,
        int box,
        SortedMap<String, SortedMap<String, Long>> figures,
        List<String> members,
        String act,
        String note,
        @Nullable Instant at,
        String reason,
        List<Departure> departures) {

    public Done {
        SortedMap<String, SortedMap<String, Long>> copy = new TreeMap<>();
        figures.forEach(
                (contest, counts) -> copy.put(contest, Collections.unmodifiableSortedMap(new TreeMap<>(counts))));
        figures = Collections.unmodifiableSortedMap(copy);
        members = List.copyOf(members);
        departures = List.copyOf(departures);
    }

    /** A step of which nothing else is said. */
    public static Done of(Stage stage) {
        return new Done(stage, 0, new TreeMap<>(), List.of(), "", "", null, "", List.of());
    }

    /** The figures of one contest, none where it has none. */
    public SortedMap<String, Long> figures(String contest) {
        return figures.getOrDefault(contest, Collections.emptySortedMap());
    }

    /** Whether it departs in that way. */
    public boolean departs(Departure.Kind kind) {
        return departures.stream().anyMatch(departure -> departure.kind() == kind);
    }

    Done with(SortedMap<String, SortedMap<String, Long>> other) {
        return new Done(stage, box, other, members, act, note, at, reason, departures);
    }

    Done noted(String said) {
        return new Done(stage, box, figures, members, act, said, at, reason, departures);
    }

    Done departing(List<Departure> found) {
        return new Done(stage, box, figures, members, act, note, at, reason, found);
    }

    /** The same without figures, for who must not see them yet. */
    Done blind() {
        List<Departure> kinds = departures.stream()
                .map(departure -> new Departure(departure.kind(), departure.contest(), departure.about(), 0, 0))
                .toList();
        return new Done(stage, box, new TreeMap<>(), members, act, note, at, reason, kinds);
    }
}
