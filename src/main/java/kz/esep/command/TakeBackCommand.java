package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep take-back}: one step back in the readings of a protocol. */
@Command(name = "take-back", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TakeBackCommand extends OfficeTask {
    @Option(names = "--precinct", required = true, paramLabel = "NO")
    private String precinct;

    @Option(names = "--contest", paramLabel = "ID")
    private @Nullable String contest;

    TakeBackCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        ProtocolKey key = Contests.key(office.election(), contest, precinct);
        Protocol after = office.protocols().takeBackReading(session, key);
        say("take-back.done", key.precinct(), key.contest(), after.state());
        return Exit.DONE;
    }
}
