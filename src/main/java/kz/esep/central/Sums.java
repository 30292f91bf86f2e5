package kz.esep.central;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.result.ContestTotal;
import org.jspecify.annotations.Nullable;

/** Sums that grow row by row from what was counted before, by contest and then place; those not touched stay as they are. */
final class Sums {
    private final Election election;
    private final Map<String, ContestCount> before = new HashMap<>();
    private final Map<String, ContestTotal.Sum> all = new HashMap<>();
    private final Map<String, Map<String, ContestTotal.Sum>> territories = new HashMap<>();
    private final Map<String, Map<String, ContestTotal.Sum>> commissions = new HashMap<>();

    /** @param before null to begin at nothing */
    Sums(Election election, @Nullable Count before) {
        this.election = election;
        if (before != null) {
            before.contests().forEach(contest -> this.before.put(contest.contest(), contest));
        }
    }

    void commission(String commission, ContestTotal total) {
        String contest = total.contest();
        all.computeIfAbsent(contest, _ -> grown(total(contest))).add(total);
        place(commissions, contest, commission, commissions(contest)).add(total);
    }

    void precinct(PrecinctFigures figures) {
        String contest = figures.contest();
        SortedMap<String, ContestTotal> known = territories(contest);
        String at = election.precinct(figures.precinct()).territory();
        while (at != null) {
            place(territories, contest, at, known).add(figures.figures());
            at = election.territory(at).parent();
        }
    }

    private static ContestTotal.Sum place(
            Map<String, Map<String, ContestTotal.Sum>> places,
            String contest,
            String place,
            SortedMap<String, ContestTotal> known) {
        return places.computeIfAbsent(contest, _ -> new HashMap<>())
                .computeIfAbsent(place, _ -> grown(known.get(place)));
    }

    private static ContestTotal.Sum grown(@Nullable ContestTotal from) {
        ContestTotal.Sum sum = new ContestTotal.Sum();
        if (from != null) {
            sum.add(from);
        }
        return sum;
    }

    private @Nullable ContestTotal total(String contest) {
        ContestCount known = before.get(contest);
        return known == null ? null : known.total();
    }

    private SortedMap<String, ContestTotal> commissions(String contest) {
        ContestCount known = before.get(contest);
        return known == null ? new TreeMap<>() : known.commissions();
    }

    private SortedMap<String, ContestTotal> territories(String contest) {
        ContestCount known = before.get(contest);
        return known == null ? new TreeMap<>() : known.territories();
    }

    ContestTotal all(String contest) {
        return all.getOrDefault(contest, grown(total(contest))).total(contest);
    }

    SortedMap<String, ContestTotal> byTerritory(String contest) {
        return with(territories(contest), territories, contest);
    }

    SortedMap<String, ContestTotal> byCommission(String contest) {
        return with(commissions(contest), commissions, contest);
    }

    private static SortedMap<String, ContestTotal> with(
            SortedMap<String, ContestTotal> known, Map<String, Map<String, ContestTotal.Sum>> places, String contest) {
        SortedMap<String, ContestTotal> totals = new TreeMap<>(known);
        places.getOrDefault(contest, Map.of()).forEach((place, sum) -> totals.put(place, sum.total(contest)));
        return totals;
    }
}
