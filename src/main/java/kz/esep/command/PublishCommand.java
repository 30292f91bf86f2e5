package kz.esep.command;

import java.nio.file.Path;
import kz.esep.central.Publication;
import kz.esep.office.Office;
import kz.esep.office.ReceiptKey;
import kz.esep.signing.Signer;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--key", paramLabel = "K.p12", descriptionKey = "publish-key")
    private @Nullable Path key;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphrase;

    PublishCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        try (Office office = around().open(store);
                PageBar bar = new PageBar(around(), text("print.progress"))) {
            office.requireCentral();
            new Publication(office.workspace(), office.election(), Office.version())
                    .signedBy(signer(office))
                    .into(out, bar::part)
                    .forEach(file -> say("publish.wrote", file.toString()));
        }
        if (key == null) {
            remark("publish.unsigned");
        }
        return Exit.DONE;
    }

    private @Nullable Signer signer(Office office) {
        return key == null
                ? null
                : ReceiptKey.open(
                        office.election(),
                        key,
                        secrets().ask(passphrase, "ESEP_PASSPHRASE", "secret.passphrase", key.toString()));
    }
}
