package kz.esep.central;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.forensics.Field;
import kz.esep.forensics.Polled;
import kz.esep.store.Workspace;

/** The counted precincts of all commissions, to be looked over. Figures are public, so nobody has to be signed in. */
public final class CountedFields {
    private final Counting counting;
    private final Election election;

    public CountedFields(Workspace workspace, Election election) {
        this.counting = new Counting(workspace, election);
        this.election = election;
    }

    /** The precincts of every contest, in the package's order; contests of which nothing is counted are left out. */
    public List<Field> fields() {
        Map<String, Long> reported = new HashMap<>();
        counting.steps((commission, step) -> {
            if (step.voters() != null) {
                reported.merge(step.precinct(), step.voters(), Math::max);
            }
        });
        Map<String, List<Polled>> polled = new HashMap<>();
        counting.precincts(one -> polled.computeIfAbsent(one.contest(), none -> new ArrayList<>())
                .add(new Polled(one.precinct(), one.figures(), reported.get(one.precinct()))));
        return election.contests().stream()
                .map(contest -> Field.of(contest, polled.getOrDefault(contest.id(), List.of())))
                .filter(field -> !field.precincts().isEmpty())
                .toList();
    }
}
