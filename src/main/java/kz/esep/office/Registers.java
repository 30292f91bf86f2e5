package kz.esep.office;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import kz.esep.certificate.Balance;
import kz.esep.count.CountRecord;
import kz.esep.election.Election;
import kz.esep.schedule.CalendarRecord;
import kz.esep.schedule.HoursInForce;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Recount;

/**
 * What the tally learns of a precinct from other features: when voting ends there, or ended, who came with certificates,
 * who issued ballots, and who counted.
 */
final class Registers implements Outside {
    private static final String PUBLISHED = "results-published";
    private static final String REQUESTED = "43(7-1)";
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Election election;
    private final HoursInForce hours;
    private final CalendarRecord calendar;
    private final Balance certificates;
    private final CountRecord count;

    Registers(Workspace workspace, Election election) {
        this.election = election;
        calendar = new CalendarRecord(election, workspace.founding().commission());
        hours = new HoursInForce(workspace, election);
        certificates = new Balance(workspace, election);
        count = new CountRecord(workspace, election);
    }

    @Override
    public PrecinctContext about(ProtocolKey key) {
        return new PrecinctContext(
                hours.endOfVoting(key.precinct()),
                certificates.arrivals(key.contest(), key.precinct()),
                count.issuingRoles(),
                0,
                null);
    }

    @Override
    public Set<String> counted(ProtocolKey key) {
        return count.counters();
    }

    @Override
    public Optional<Recount.Limit> recountLimit(ProtocolKey key, Recount.Kind kind) {
        return switch (kind) {
            case REQUESTED ->
                Optional.ofNullable(election.ruleEdition().recountHours())
                        .map(after -> hours.endOfVoting(key.precinct()).plusHours(after))
                        .map(until -> new Recount.Limit(until, REQUESTED, ""));
            case ORDERED ->
                calendar.find(PUBLISHED)
                        .flatMap(published -> Optional.ofNullable(published.rule())
                                .map(rule -> new Recount.Limit(
                                        published.when().date().atTime(LAST_MINUTE), rule.article(), "")));
        };
    }
}
