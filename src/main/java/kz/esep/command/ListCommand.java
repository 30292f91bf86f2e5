package kz.esep.command;

import java.util.List;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep list}: where every protocol stands, without any figure. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand extends OfficeTask {
    @Option(names = "--state", paramLabel = "STATE")
    private @Nullable State state;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        List<ProtocolRow> rows = office.figures().list(session).stream()
                .filter(row -> state == null || row.state() == state)
                .toList();
        if (json) {
            print(rows);
            return Exit.DONE;
        }
        for (ProtocolRow row : rows) {
            say("list.row", row.key().precinct(), row.key().contest(), row.state());
            if (!row.disputed().isEmpty()) {
                say("list.disputed", String.join(", ", row.disputed()));
            }
        }
        say("list.count", rows.size());
        return Exit.DONE;
    }
}
