package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kz.esep.access.Session;
import kz.esep.central.Count;
import kz.esep.central.Counting;
import kz.esep.central.Doubts;
import kz.esep.central.Intake;
import kz.esep.central.Intaken;
import kz.esep.central.Taken;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.office.ReceiptKey;
import kz.esep.result.Receipt;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep collect}: takes in result files at the centre and adds up. */
@Command(name = "collect", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CollectCommand extends OfficeTask {
    @Option(names = "--package", required = true, paramLabel = "P")
    private Path packageFile;

    @Option(names = "--receipt-key", required = true, paramLabel = "K.p12")
    private Path receiptKey;

    @Option(names = "--receipt-passphrase-file", paramLabel = "FILE")
    private @Nullable Path receiptPassphrase;

    @Option(names = "--receipts", paramLabel = "DIR")
    private @Nullable Path receipts;

    @Mixin
    private Trusting trusting;

    @Option(names = "--from", paramLabel = "OTHER_STORE")
    private List<Path> from = List.of();

    @Option(names = "--json")
    private boolean json;

    @Parameters(index = "1..*", paramLabel = "FILES_OR_DIRS", descriptionKey = "FILES_OR_DIRS")
    private List<Path> files = List.of();

    CollectCommand(Surroundings around) {
        super(around);
    }

    @Override
    int work(Office office, Session session) {
        Election election = office.election();
        if (!Digest.of(packageContent(packageFile)).equals(election.digest())) {
            throw new Refused("command", "collect.other-package", packageFile.toString());
        }
        office.requireCentral();
        Trust trust = trust(office, session);
        Intake intake = new Intake(office.workspace(), election, trust, signer(office));
        Report.Builder report = new Report.Builder(election, language());
        if (!files.isEmpty()) {
            try (Bar bar = new Bar()) {
                report.took(intake.collect(session, files, receipts(), bar));
            }
        }
        for (Path other : from) {
            try (Workspace store = Workspace.open(other, Office.projectors(), around().clock());
                    Bar bar = new Bar()) {
                report.took(intake.merge(session, store, Receipt.centre(election), receipts(), bar));
            }
        }
        if (trusting.isNews()) {
            for (Doubts.Doubt doubt : new Doubts(office.workspace(), election, trust).find(session)) {
                Taken file = doubt.file();
                doubt.said()
                        .forEach(said -> report.doubted(Message.of(
                                "command",
                                "collect.doubt",
                                file.commission(),
                                file.revision(),
                                file.file().hex(),
                                said)));
            }
        }
        Count count = new Counting(office.workspace(), election).count();
        if (json) {
            print(report.of(count));
        } else {
            report.tell(count, around().out());
        }
        boolean refused = report.count(Intaken.Result.REFUSED) + report.count(Intaken.Result.UNREADABLE) > 0;
        return refused ? Exit.REFUSED : Exit.DONE;
    }

    private Trust trust(Office office, Session session) {
        Trust trust = trusting.trust(office.election());
        Path given = trusting.roster();
        return given == null ? office.rosters().latest(trust) : office.rosters().take(session, content(given), trust);
    }

    private Signer signer(Office office) {
        return ReceiptKey.open(
                office.election(),
                receiptKey,
                secrets()
                        .ask(receiptPassphrase, "ESEP_RECEIPT_PASSPHRASE", "secret.passphrase", receiptKey.toString()));
    }

    /** The folder named, or one beside the store. */
    private Path receipts() {
        return receipts != null ? receipts : Path.of(workspace() + "-receipts");
    }

    /** The bar of one intake. */
    private final class Bar implements Intake.Watch, AutoCloseable {
        private @Nullable Progress progress;

        @Override
        public void begins(int files) {
            progress = new Progress(around(), text("collect.progress"), files);
        }

        @Override
        public void done(Intaken.Line line, int count) {
            Objects.requireNonNull(progress).accept(count);
        }

        @Override
        public void close() {
            if (progress != null) {
                progress.close();
            }
        }
    }
}
