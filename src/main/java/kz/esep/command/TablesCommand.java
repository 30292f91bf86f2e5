package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.office.Office;
import kz.esep.result.ResultTables;
import kz.esep.table.TableFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep tables}: the accepted protocols for spreadsheets and other programs. */
@Command(name = "tables", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TablesCommand extends OfficeTask {
    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--format", defaultValue = "xlsx", paramLabel = "csv|xlsx")
    private TableFiles.Format format;

    TablesCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        new ResultTables(office.workspace(), office.election(), office.outside())
                .write(session, format, out, language())
                .forEach(file -> say("publish.wrote", file.toString()));
        return Exit.DONE;
    }
}
