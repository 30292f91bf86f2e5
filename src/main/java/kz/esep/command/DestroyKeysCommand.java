package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep user destroy-keys}: the end of personal data in a workspace, when its time is over. */
@Command(name = "destroy-keys", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DestroyKeysCommand extends OfficeTask {
    @Option(names = "--commission", required = true, paramLabel = "ID", descriptionKey = "destroy-commission")
    private String commission;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "destroy-reason")
    private String reason;

    DestroyKeysCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        office.people().destroyKeys(session, commission, reason);
        say("user.keys-destroyed", office.workspace().founding().commission());
        return Exit.DONE;
    }
}
