package kz.esep.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code esep retype}: disputed cells, typed again from the paper. */
@Command(name = "retype", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RetypeCommand extends OfficeTask {
    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
    private Path file;

    RetypeCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        RetypeFile cells = RetypeFile.read(content(file), office.election(), office.commission());
        List<Protocol> after = office.protocols().retype(session, cells.cells());
        Map<ProtocolKey, Protocol> latest = new LinkedHashMap<>();
        after.forEach(protocol -> latest.put(protocol.key(), protocol));
        long disputed = latest.values().stream()
                .filter(protocol -> protocol.state() == State.DISPUTED)
                .count();
        say("retype.done", cells.cells().size(), latest.size() - disputed, disputed);
        return Exit.DONE;
    }
}
