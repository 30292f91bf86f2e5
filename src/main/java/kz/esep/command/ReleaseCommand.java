package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep release}: the chair takes a reading that somebody left open out of their hands. */
@Command(name = "release", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ReleaseCommand extends OfficeTask {
    @Option(names = "--precinct", required = true, paramLabel = "NO")
    private String precinct;

    @Option(names = "--contest", paramLabel = "ID")
    private @Nullable String contest;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    ReleaseCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        ProtocolKey key = Contests.key(office.election(), contest, precinct);
        office.protocols().releaseReading(session, key, reason);
        say("release.done", key.precinct(), key.contest());
        return Exit.DONE;
    }
}
