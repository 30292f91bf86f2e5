package kz.esep.office;

import java.util.Set;
import kz.esep.certificate.Balance;
import kz.esep.count.CountRecord;
import kz.esep.election.Election;
import kz.esep.schedule.HoursInForce;
import kz.esep.store.Workspace;
import kz.esep.tally.Outside;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.ProtocolKey;

/**
 * What the tally learns of a precinct from other features: when voting ends there, or ended, who came with certificates,
 * who issued ballots, and who counted.
 */
final class Registers implements Outside {
    private final HoursInForce hours;
    private final Balance certificates;
    private final CountRecord count;

    Registers(Workspace workspace, Election election) {
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
}
