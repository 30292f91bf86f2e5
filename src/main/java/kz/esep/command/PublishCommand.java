package kz.esep.command;

import java.nio.file.Path;
import kz.esep.central.Publication;
import kz.esep.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep publish}: what is counted, as files for everybody. Figures are public: nobody has to be signed in. */
@Command(name = "publish", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PublishCommand extends Task {
    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "STORE")
    private Path store;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    PublishCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        try (Office office = Office.open(store, around().clock());
                PageBar bar = new PageBar(around(), text("print.progress"))) {
            office.requireCentral();
            new Publication(office.workspace(), office.election(), Office.version())
                    .into(out, bar::part)
                    .forEach(file -> say("publish.wrote", file.toString()));
        }
        return Exit.DONE;
    }
}
