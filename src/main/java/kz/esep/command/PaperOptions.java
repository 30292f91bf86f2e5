package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.paper.Offer;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which document of a kind a command means. */
final class PaperOptions {
    @Option(names = "--precinct", paramLabel = "NO")
    private @Nullable String precinct;

    @Option(names = "--contest", paramLabel = "ID")
    private @Nullable String contest;

    @Option(names = "--revision", paramLabel = "N")
    private int revision;

    Offer find(Office office, Session session, Kind kind) {
        return office.papers().find(session, kind, of(office, kind), revision);
    }

    /** The opening of a precinct, its registers and a notice are of no contest. */
    private @Nullable ProtocolKey of(Office office, Kind kind) {
        if (precinct == null) {
            return null;
        }
        return kind.isOfContest() ? Contests.key(office.election(), contest, precinct) : new ProtocolKey("", precinct);
    }
}
