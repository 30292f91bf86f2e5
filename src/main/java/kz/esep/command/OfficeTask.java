package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.office.Office;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that a signed-in person runs on a workspace. */
@SuppressWarnings("NullAway.Init")
abstract class OfficeTask extends Task {
    private static final String PASSWORD = "ESEP_PASSWORD";

    @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "WORKSPACE")
    private Path workspace;

    @Option(names = "--user", required = true, paramLabel = "U")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    OfficeTask(Surroundings around) {
        super(around);
    }

    /** Does the command's work and gives the exit status. */
    abstract int work(Office office, Session session);

    Path workspace() {
        return workspace;
    }

    @Override
    public Integer call() {
        char[] password = secrets().ask(passwordFile, PASSWORD, "secret.password", user);
        try (Office office = around().open(workspace);
                Session session = office.signIn(user, password)) {
            office.workspace().mishaps().ifPresent(this::remark);
            if (session.passwordIsProposed()) {
                remark("user.password-proposed", user);
            }
            return work(office, session);
        }
    }
}
