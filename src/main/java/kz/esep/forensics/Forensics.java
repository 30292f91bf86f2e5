package kz.esep.forensics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.day.PrecinctDay;
import kz.esep.day.PrecinctDays;
import kz.esep.day.TurnoutReport;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;

/** The precincts of a commission whose protocols are accepted, to be looked over. A reading never comes in here. */
@UseCases
public final class Forensics {
    private final Election election;
    private final Figures figures;
    private final PrecinctDays days;

    public Forensics(Workspace workspace, Election election, Outside outside) {
        this.election = election;
        figures = new Figures(workspace, election, outside);
        days = new PrecinctDays(workspace, election, () -> false);
    }

    /** The precincts of every contest, in the package's order; contests without an accepted protocol are left out. */
    @Needs(Permission.READ_FIGURES)
    public List<Field> fields(Session session) {
        session.require(Permission.READ_FIGURES);
        SortedMap<ProtocolKey, Sheet> counting = figures.counting(session);
        Map<String, Long> reported = reported(session);
        return election.contests().stream()
                .map(contest -> Field.of(
                        contest,
                        counting.entrySet().stream()
                                .filter(one -> one.getKey().contest().equals(contest.id()))
                                .map(one -> polled(one.getKey(), one.getValue(), reported))
                                .toList()))
                .filter(field -> !field.precincts().isEmpty())
                .toList();
    }

    private static Polled polled(ProtocolKey key, Sheet sheet, Map<String, Long> reported) {
        return new Polled(key.precinct(), sheet.figures(), reported.get(key.precinct()));
    }

    private Map<String, Long> reported(Session session) {
        Map<String, Long> reported = new HashMap<>();
        days.look(session).precincts().forEach(one -> last(one.day(), reported));
        return reported;
    }

    private static void last(PrecinctDay day, Map<String, Long> reported) {
        day.last().map(TurnoutReport::voted).ifPresent(voted -> reported.put(day.precinct(), voted));
    }
}
