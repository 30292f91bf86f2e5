package kz.esep.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.SheetFile;
import kz.esep.tally.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep enter}: a reading of many protocols from a file. */
@Command(name = "enter", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class EnterCommand extends OfficeTask {
    @Option(names = "--reading", required = true, paramLabel = "1|2")
    private int reading;

    @Parameters(index = "1", paramLabel = "FILE.csv", descriptionKey = "FILE.csv")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    EnterCommand(Surroundings around) {
        super(around);
    }

    /** How many protocols were entered, and where they stand now. */
    record Entered(int entered, Map<State, Long> states, List<ProtocolKey> disputed) {}

    @Override
    int work(Office office, Session session) {
        if (reading != 1 && reading != 2) {
            remark("enter.reading", reading);
            return Exit.WRONG_USAGE;
        }
        SheetFile sheets = SheetFile.read(content(file), office.election(), office.commission());
        Entered entered = summary(office.protocols().enter(session, reading, sheets));
        if (json) {
            print(entered);
            return Exit.DONE;
        }
        say("enter.done", entered.entered(), reading);
        entered.states().forEach((state, count) -> say("enter.state", state, count));
        for (ProtocolKey key : entered.disputed()) {
            say("enter.disputed", key.precinct(), key.contest());
        }
        if (!entered.disputed().isEmpty()) {
            say("enter.retype");
        }
        return Exit.DONE;
    }

    private static Entered summary(List<Protocol> protocols) {
        Map<State, Long> states = new EnumMap<>(State.class);
        protocols.forEach(protocol -> states.merge(protocol.state(), 1L, Long::sum));
        List<ProtocolKey> disputed = protocols.stream()
                .filter(protocol -> protocol.state() == State.DISPUTED)
                .map(Protocol::key)
                .toList();
        return new Entered(protocols.size(), states, disputed);
    }
}
