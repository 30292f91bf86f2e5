package kz.esep.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.SigningCertificate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A signer's key: made at the commission, certified by the centre. */
@SuppressWarnings("NullAway.Init")
final class KeyCommands {
    static final String PASSPHRASE = "ESEP_PASSPHRASE";

    private KeyCommands() {}

    /** Makes a key and the request that goes to the centre. */
    @Command(name = "new", mixinStandardHelpOptions = true)
    static final class New extends Task {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        @Option(names = "--request", required = true, paramLabel = "FILE")
        private Path request;

        @Option(names = "--commission", required = true, paramLabel = "ID")
        private String commission;

        @Option(names = "--role", required = true, paramLabel = "ROLE")
        private String role;

        @Option(names = "--person", required = true, paramLabel = "ID")
        private String person;

        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        @Option(names = "--passphrase-file", paramLabel = "FILE")
        private @Nullable Path passphraseFile;

        New(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            char[] passphrase = secrets().ask(passphraseFile, PASSPHRASE, "secret.new-passphrase", out.toString());
            String pem = KeyFile.create(out, new Identity(commission, person, role, name), passphrase);
            byte[] content = pem.getBytes(StandardCharsets.US_ASCII);
            writeNew(request, content);
            say(
                    "key.made",
                    out.toString(),
                    request.toString(),
                    CertificateRequest.read(content).key().groups());
            return Exit.DONE;
        }
    }

    /** Puts the certificate that the centre issued beside its key. */
    @Command(name = "install", mixinStandardHelpOptions = true)
    static final class Install extends Task {
        @Option(names = "--key", required = true, paramLabel = "K.p12")
        private Path key;

        @Option(names = "--certificate", required = true, paramLabel = "FILE")
        private Path certificate;

        @Option(names = "--passphrase-file", paramLabel = "FILE")
        private @Nullable Path passphraseFile;

        Install(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            SigningCertificate issued = SigningCertificate.read(content(certificate));
            char[] passphrase = secrets().ask(passphraseFile, PASSPHRASE, "secret.passphrase", key.toString());
            KeyFile.install(key, issued, passphrase);
            say(
                    "key.installed",
                    issued.identity().name(),
                    issued.identity().role(),
                    issued.identity().commission());
            return Exit.DONE;
        }
    }
}
