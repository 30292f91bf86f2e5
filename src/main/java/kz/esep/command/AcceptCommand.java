package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep accept}: the chair accepts protocols. */
@Command(name = "accept", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class AcceptCommand extends OfficeTask {
    @ArgGroup(multiplicity = "1")
    private Which which;

    @Option(names = "--contest", paramLabel = "ID")
    private @Nullable String contest;

    /** All that are ready, or one. */
    static final class Which {
        @Option(names = "--all-matched", required = true)
        private boolean all;

        @Option(names = "--precinct", required = true, paramLabel = "NO")
        private @Nullable String precinct;
    }

    AcceptCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        if (!which.all && which.precinct != null) {
            ProtocolKey key = Contests.key(office.election(), contest, which.precinct);
            office.protocols().accept(session, key);
            say("accept.one", key.precinct(), key.contest());
            return Exit.DONE;
        }
        Protocols.Accepted accepted = office.protocols().acceptAll(session);
        say("accept.all", accepted.accepted().size(), accepted.left().size());
        accepted.left().forEach(reason -> around().err().println(reason.in(language())));
        return accepted.left().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }
}
