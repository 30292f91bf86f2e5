package kz.esep.command;

import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.central.Stations;
import kz.esep.office.Office;
import kz.esep.store.SharedJournal;
import kz.esep.store.StationFile;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A store that several stations have in common: there only where a program brings the journal for it. */
@SuppressWarnings("NullAway.Init")
final class StationCommands {
    private StationCommands() {}

    /** Hands a store's journal over. */
    @Command(
            name = "share",
            mixinStandardHelpOptions = true,
            customSynopsis = "esep-hall share [-hV] [--password-file=FILE] --user=U WORKSPACE")
    static final class Share extends OfficeTask {
        private final SharedJournal journal;

        Share(Surroundings around, SharedJournal journal) {
            super(around.with(null));
            this.journal = journal;
        }

        @Override
        int work(Office office, Session session) {
            office.requireCentral();
            new Stations(office.workspace()).share(session, journal);
            say("share.done", office.workspace().head().length());
            return Exit.DONE;
        }
    }

    /** Makes one more station's file. */
    @Command(
            name = "join",
            mixinStandardHelpOptions = true,
            customSynopsis = "esep-hall join [-hV] --package=P WORKSPACE")
    static final class Join extends Task {
        private final SharedJournal journal;

        @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "WORKSPACE")
        private Path workspace;

        @Option(names = "--package", required = true, paramLabel = "P")
        private Path packageFile;

        Join(Surroundings around, SharedJournal journal) {
            super(around);
            this.journal = journal;
        }

        @Override
        public Integer call() {
            Digest wanted = Digest.of(packageContent(packageFile));
            try (Workspace joined =
                    StationFile.join(workspace, wanted, Office.projectors(), around().clock(), journal)) {
                say("join.done", workspace.toString(), joined.head().length());
            }
            return Exit.DONE;
        }
    }
}
