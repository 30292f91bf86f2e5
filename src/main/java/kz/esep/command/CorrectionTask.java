package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What chair and secretary open together: a new version of an accepted protocol. */
@SuppressWarnings("NullAway.Init")
abstract class CorrectionTask extends OfficeTask {
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

    CorrectionTask(Surroundings around) {
        super(around);
    }

    /** Number of the act. */
    String act() {
        return act;
    }

    String reason() {
        return reason;
    }

    /** Opens it and says so. */
    abstract void open(Office office, Session chair, Session second, ProtocolKey key);

    @Override
    int work(Office office, Session chair) {
        ProtocolKey key = Contests.key(office.election(), contest, precinct);
        char[] password = secrets().ask(secretaryPasswordFile, PASSWORD, "secret.password", secretary);
        try (Session second = office.signIn(secretary, password)) {
            open(office, chair, second, key);
        }
        return Exit.DONE;
    }
}
