package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.certificate.RegisterTables;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep certificate tables}: a register with its names, as a recorded act with a reason. */
@Command(name = "tables", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RegisterTablesCommand extends OfficeTask {
    @Option(names = "--register", required = true, paramLabel = "issue|arrivals")
    private Which register;

    @Option(names = "--precinct", paramLabel = "NUMBER", descriptionKey = "esep.certificate.tables.precinct")
    private String precinct = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "certificate-reason")
    private String reason;

    @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx", descriptionKey = "esep.tables.format")
    private TableFiles.Format format;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    RegisterTablesCommand(Surroundings around) {
        super(around);
    }

    /** A register. */
    enum Which {
        ISSUE,
        ARRIVALS
    }

    @Override
    int work(Office office, Session session) {
        RegisterTables.Wish wish = new RegisterTables.Wish(precinct, reason, format, out, language());
        List<Path> files = register == Which.ISSUE
                ? office.certificates().registerTables().issued(session, wish)
                : office.certificates().registerTables().arrived(session, wish);
        files.forEach(file -> say("publish.wrote", file.toString()));
        remark("certificate.tables-names");
        return Exit.DONE;
    }
}
