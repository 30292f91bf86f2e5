package kz.esep.central;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.result.ContestTotal;
import kz.esep.seats.Outcome;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one contest.
 *
 * @param total over the whole contest
 * @param territories totals by territory id: the country, every region and whatever lies in it
 * @param commissions totals by commission id
 * @param expected how many protocols the contest has when all are in
 * @param outcome seats, winner or run-off by these votes, null where the rules do not say
 * @param notices what is open; of a contest that is not final, that everything is a preview
 * @param complete whether every protocol is in and nothing waits or is in conflict
 */
public record ContestCount(
        String contest,
        ContestTotal total,
        SortedMap<String, ContestTotal> territories,
        SortedMap<String, ContestTotal> commissions,
        long expected,
        @Nullable Outcome outcome,
        List<Message> notices,
        boolean complete) {

    public ContestCount {
        territories = Collections.unmodifiableSortedMap(new TreeMap<>(territories));
        commissions = Collections.unmodifiableSortedMap(new TreeMap<>(commissions));
        notices = List.copyOf(notices);
    }

    public Turnout turnout() {
        return Turnout.of(total.figures());
    }
}
