package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Protocol;
import kz.esep.tally.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code esep decide}: reasons for warnings and decisions about errors from a file. */
@Command(name = "decide", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DecideCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
    private Path file;

    DecideCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        DecisionFile decisions = DecisionFile.read(content(file), office.election(), office.commission());
        List<Protocol> after = office.protocols().decide(session, decisions.rows());
        long again = after.stream()
                .filter(protocol -> protocol.state() == State.NOT_STARTED)
                .map(Protocol::key)
                .distinct()
                .count();
        say("decide.done", decisions.rows().size(), again);
        return Exit.DONE;
    }
}
