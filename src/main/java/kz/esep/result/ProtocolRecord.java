package kz.esep.result;

import java.util.List;
import kz.esep.tally.Annex;
import kz.esep.tally.CheckReport;
import kz.esep.tally.Decision;
import kz.esep.tally.Finding;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Reading;
import kz.esep.tally.Retyping;
import kz.esep.tally.Sheet;

/**
 * One accepted protocol with all that led to it, so that whoever receives it can run every check again.
 *
 * @param version 1 at first, one more with every correction; not the file's revision
 * @param sheet what was accepted
 * @param readings both raw readings as they were typed; one read from a file carries that file's digest, which marks it
 *     as a bulk reading
 * @param retypings disputed cells typed again, in order
 * @param decisions decisions and reasons of the round that was accepted
 * @param acceptance who accepted it, and when
 * @param annexes every correction so far, oldest first
 * @param rounds the earlier rounds with their readings and decisions, oldest first
 * @param context what the checks were given from outside the protocol
 * @param findings what the checks found
 * @param notApplicable the checks that could not be made, each with its reason
 */
public record ProtocolRecord(
        String contest,
        String precinct,
        int version,
        Sheet sheet,
        List<Reading> readings,
        List<Retyping> retypings,
        List<Decision> decisions,
        Protocol.Acceptance acceptance,
        List<Annex> annexes,
        List<Protocol.Round> rounds,
        PrecinctContext context,
        List<Finding> findings,
        List<CheckReport.NotApplicable> notApplicable) {

    public ProtocolRecord {
        readings = List.copyOf(readings);
        retypings = List.copyOf(retypings);
        decisions = List.copyOf(decisions);
        annexes = List.copyOf(annexes);
        rounds = List.copyOf(rounds);
        findings = List.copyOf(findings);
        notApplicable = List.copyOf(notApplicable);
    }

    public ProtocolKey key() {
        return new ProtocolKey(contest, precinct);
    }
}
