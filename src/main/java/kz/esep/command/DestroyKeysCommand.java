package kz.esep.command;

import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code esep user destroy-keys}: the end of personal data in a workspace, when its time is over. It cannot be taken back, so
 * the commission is named once more: a wrong file is not destroyed by a slip.
 */
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
        String own = office.workspace().founding().commission();
        if (!own.equals(commission)) {
            throw new Refused("command", "user.destroy-other", own, commission);
        }
        office.people().destroyKeys(session, reason);
        say("user.keys-destroyed", own);
        return Exit.DONE;
    }
}
