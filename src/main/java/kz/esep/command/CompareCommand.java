package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.central.CertificateFinding;
import kz.esep.central.Counting;
import kz.esep.office.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep certificate compare}: what the certificates of all commissions together show. Nobody has to be signed in. */
@Command(name = "compare", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CompareCommand extends Task {
    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "STORE")
    private Path store;

    @Option(names = "--json")
    private boolean json;

    CompareCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        try (Office office = around().open(store)) {
            office.requireCentral();
            List<CertificateFinding> findings = new Counting(office.workspace(), office.election()).certificates();
            if (json) {
                print(CertificateLines.of(findings, language()));
            } else {
                CertificateLines.tell(findings, language(), around().out());
                say(findings.isEmpty() ? "certificate.compared" : "certificate.compared-wrong", findings.size());
            }
            return findings.isEmpty() ? Exit.DONE : Exit.REFUSED;
        }
    }
}
