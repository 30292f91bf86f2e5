package kz.esep.command;

import java.time.LocalDateTime;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Recount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep recount}: the ballots of an accepted protocol are counted again, on a request or by an order. */
@Command(name = "recount", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RecountCommand extends CorrectionTask {
    @Option(names = "--for", required = true, paramLabel = "KIND")
    private Recount.Kind kind;

    @Option(names = "--by", required = true, paramLabel = "WHO")
    private String by;

    @Option(names = "--number", required = true, paramLabel = "NO")
    private String number;

    @Option(names = "--received", required = true, paramLabel = "YYYY-MM-DDTHH:MM")
    private LocalDateTime received;

    @Option(names = "--until", paramLabel = "YYYY-MM-DDTHH:MM")
    private @Nullable LocalDateTime until;

    @Option(names = "--source", defaultValue = "", paramLabel = "TEXT")
    private String source;

    RecountCommand(Surroundings around) {
        super(around);
    }

    @Override
    void open(Office office, Session chair, Session second, ProtocolKey key) {
        Recount.Limit limit = until == null ? null : new Recount.Limit(until, "", source);
        Recount wanted = new Recount(kind, by, number, received, limit);
        office.recounts().open(chair, second, key, wanted, act(), reason());
        say("recount.done", key.precinct(), key.contest());
    }
}
