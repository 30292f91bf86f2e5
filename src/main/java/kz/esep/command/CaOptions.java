package kz.esep.command;

import java.nio.file.Path;
import java.util.Arrays;
import kz.esep.signing.CertificateAuthority;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which CA, and its passphrase: of one person, or in two parts of two people who do not tell each other. */
@SuppressWarnings("NullAway.Init")
final class CaOptions {
    private static final String PASSPHRASE = "ESEP_CA_PASSPHRASE";
    private static final String SECOND = "ESEP_CA_SECOND_PASSPHRASE";
    private static final int SHORTEST_PART = 12;

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

    /** The first part, a space and the second: so that one who has both also opens the key with other programs. */
    private char[] both(Task task, String firstQuestion, String secondQuestion) {
        char[] first = one(task, firstQuestion);
        char[] second = task.secrets().ask(secondFile, SECOND, secondQuestion, folder.toString());
        if (first.length < SHORTEST_PART || second.length < SHORTEST_PART) {
            throw new Refused("command", "ca.part-short", SHORTEST_PART);
        }
        char[] joined = Arrays.copyOf(first, first.length + 1 + second.length);
        joined[first.length] = ' ';
        System.arraycopy(second, 0, joined, first.length + 1, second.length);
        Arrays.fill(first, '\0');
        Arrays.fill(second, '\0');
        return joined;
    }
}
