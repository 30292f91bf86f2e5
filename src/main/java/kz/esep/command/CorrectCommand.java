package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep correct}: chair and secretary open the correction of an accepted protocol. */
@Command(name = "correct", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CorrectCommand extends OfficeTask {
    private static final String PASSWORD = "ESEP_SECRETARY_PASSWORD";

    @Option(names = "--secretary", required = true, paramLabel = "U")
    private String secretary;

    @Option(names = "--secretary-password-file", paramLabel = "FILE")
    private @Nullable Path secretaryPasswordFile;

    @Option(names = "--precinct", required = true, paramLabel = "NO")
    private String precinct;

    @Option(names = "--contest", paramLabel = "ID")
    private @Nullable String contest;

    @Option(names = "--act", required = true, paramLabel = "NO")
    private String act;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    CorrectCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session chair) {
        ProtocolKey key = Contests.key(office.election(), contest, precinct);
        char[] password = secrets().ask(secretaryPasswordFile, PASSWORD, "secret.password", secretary);
        try (Session second = office.signIn(secretary, password)) {
            office.protocols().openCorrection(chair, second, key, act, reason);
        }
        say("correct.done", key.precinct(), key.contest());
        return Exit.DONE;
    }
}
