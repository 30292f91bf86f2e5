package kz.esep.day;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.TurnoutTimes;
import kz.esep.schedule.Hours;
import kz.esep.schedule.HoursInForce;
import kz.esep.schedule.PrecinctHours;
import kz.esep.store.Workspace;

/** Voting day as other features need it: what is recorded at every precinct of the commission. */
public final class DayRecord {
    private final Workspace workspace;
    private final Election election;

    public DayRecord(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /** What is recorded, and how that stands at that moment. */
    public VotingDay at(Instant now) {
        Map<String, PrecinctDay> days = workspace.read(DayProjector.DAYS::all);
        List<PrecinctProgress> all = new HoursInForce(workspace, election)
                .all().stream()
                        .map(hours -> progress(
                                hours, days.getOrDefault(hours.precinct(), PrecinctDay.untouched(hours.precinct()))))
                        .toList();
        return new VotingDay(now, election.turnoutTimes(), all);
    }

    private PrecinctProgress progress(PrecinctHours hours, PrecinctDay day) {
        Precinct precinct = election.precinct(hours.precinct());
        PrecinctHours.Closing early = hours.closing();
        TurnoutTimes turnout = election.source().turnout();
        return new PrecinctProgress(
                precinct,
                election.source().votingDay(),
                hours.inForce(Hours.standard(election, precinct.id())),
                early == null ? null : early.at(),
                Duration.ofMinutes(turnout == null ? 0 : turnout.minutes()),
                day);
    }
}
