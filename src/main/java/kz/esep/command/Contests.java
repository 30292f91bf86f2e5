package kz.esep.command;

import java.util.List;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Which protocol a command line means. */
final class Contests {
    private Contests() {}

    /** The protocol of a precinct; the contest may be left out where the precinct votes on one only. */
    static ProtocolKey key(Election election, @Nullable String contest, String precinct) {
        if (election.findPrecinct(precinct).isEmpty()) {
            throw new Refused("command", "precinct.unknown", precinct);
        }
        List<String> here =
                election.contestsOf(precinct).stream().map(Contest::id).toList();
        if (contest == null && here.size() != 1) {
            throw new Refused("command", "contest.needed", precinct, String.join(", ", here));
        }
        if (contest != null && !here.contains(contest)) {
            throw new Refused("command", "contest.unknown", contest, precinct, String.join(", ", here));
        }
        return new ProtocolKey(contest == null ? here.getFirst() : contest, precinct);
    }
}
