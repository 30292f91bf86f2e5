package kz.esep.command;

import java.nio.file.Path;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.JointPassphrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which CA, and its passphrase: of one person, or in two parts of two people who do not tell each other. */
@SuppressWarnings("NullAway.Init")
final class CaOptions {
    private static final String PASSPHRASE = "ESEP_CA_PASSPHRASE";
    private static final String SECOND = "ESEP_CA_SECOND_PASSPHRASE";

    @Option(names = "--ca", required = true, paramLabel = "DIR")
    private Path folder;

    @Option(names = "--ca-passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphraseFile;

    @Option(names = "--two-people")
    private boolean twoPeople;

    @Option(names = "--ca-second-passphrase-file", paramLabel = "FILE")
    private @Nullable Path secondFile;

    Path folder() {
        return folder;
    }

    CertificateAuthority open(Task task) {
        return CertificateAuthority.open(
                folder,
                twoPeople ? both(task, "secret.first-part", "secret.second-part") : one(task, "secret.passphrase"),
                task.around().clock());
    }

    char[] newPassphrase(Task task) {
        return twoPeople
                ? both(task, "secret.new-first-part", "secret.new-second-part")
                : one(task, "secret.new-passphrase");
    }

    private char[] one(Task task, String question) {
        return task.secrets().ask(passphraseFile, PASSPHRASE, question, folder.toString());
    }

    private char[] both(Task task, String firstQuestion, String secondQuestion) {
        char[] first = one(task, firstQuestion);
        return JointPassphrase.of(first, task.secrets().ask(secondFile, SECOND, secondQuestion, folder.toString()));
    }
}
