package kz.esep.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.esep.signing.CaRecord;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.IssuedCertificate;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Roster;
import kz.esep.signing.SigningCertificate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The centre's CA. */
@SuppressWarnings("NullAway.Init")
final class CaCommands {
    private CaCommands() {}

    /** Makes the CA. */
    @Command(name = "create", mixinStandardHelpOptions = true)
    static final class Create extends Task {
        @Mixin
        private CaOptions ca;

        @Option(names = "--election", required = true, paramLabel = "ID")
        private String election;

        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        @Option(names = "--days", defaultValue = "" + CertificateAuthority.DAYS, paramLabel = "N")
        private int days;

        Create(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            char[] passphrase = ca.newPassphrase(this);
            CertificateAuthority made = CertificateAuthority.create(
                    ca.folder(), election, name, Duration.ofDays(days), passphrase, around().clock());
            SigningCertificate root = SigningCertificate.read(made.certificate().getBytes(StandardCharsets.US_ASCII));
            say("ca.made", ca.folder().toString(), root.digest().groups());
            return Exit.DONE;
        }
    }

    /** Issues a certificate for a person's request. */
    @Command(name = "issue", mixinStandardHelpOptions = true)
    static final class Issue extends Task {
        @Mixin
        private CaOptions ca;

        @Option(names = "--request", required = true, paramLabel = "FILE")
        private Path request;

        @Option(names = "--fingerprint", paramLabel = "GROUPS")
        private @Nullable String fingerprint;

        @Option(names = "--days", defaultValue = "" + CertificateAuthority.CERTIFICATE_DAYS, paramLabel = "N")
        private int days;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        Issue(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            CertificateRequest asked = CertificateRequest.read(content(request));
            String groups = asked.key().groups();
            if (fingerprint != null && !asked.isNamed(fingerprint)) {
                remark("ca.other-fingerprint", request.toString(), groups);
                return Exit.REFUSED;
            }
            Identity identity = asked.asked();
            SigningCertificate issued = ca.open(this).issue(asked, Duration.ofDays(days), out);
            say("ca.issued", identity.name(), identity.role(), identity.commission(), issued.serial(), groups);
            return Exit.DONE;
        }
    }

    /** Revokes a certificate. */
    @Command(name = "revoke", mixinStandardHelpOptions = true)
    static final class Revoke extends Task {
        @Mixin
        private CaOptions ca;

        @Option(names = "--serial", required = true, paramLabel = "HEX")
        private String serial;

        @Option(names = "--reason", defaultValue = "unspecified", paramLabel = "TEXT")
        private CertificateAuthority.Reason reason;

        Revoke(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            ca.open(this).revoke(serial, reason);
            say("ca.revoked", serial);
            return Exit.DONE;
        }
    }

    /** Lists what was issued. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListIssued extends Task {
        @Mixin
        private CaOptions ca;

        @Option(names = "--json")
        private boolean json;

        ListIssued(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            List<IssuedCertificate> issued = ca.open(this).issued();
            if (json) {
                print(issued);
                return Exit.DONE;
            }
            for (IssuedCertificate one : issued) {
                String key = one.revokedAt() == null ? "ca.line" : "ca.line-revoked";
                Identity who = one.identity();
                say(key, one.serial(), who.commission(), who.role(), who.name(), String.valueOf(one.revokedAt()));
            }
            return Exit.DONE;
        }
    }

    /** Writes a certificate that was issued once more. */
    @Command(name = "save", mixinStandardHelpOptions = true)
    static final class Save extends Task {
        @Option(names = "--ca", required = true, paramLabel = "DIR")
        private Path folder;

        @Option(names = "--serial", required = true, paramLabel = "HEX")
        private String serial;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        Save(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            IssuedCertificate saved = CaRecord.save(folder, serial, out);
            say("ca.saved", saved.identity().name(), serial, out.toString());
            return Exit.DONE;
        }
    }

    /** Writes the list of revoked certificates. */
    @Command(name = "crl", mixinStandardHelpOptions = true)
    static final class Crl extends Task {
        @Mixin
        private CaOptions ca;

        @Option(names = "--days", defaultValue = "" + CertificateAuthority.LIST_DAYS, paramLabel = "N")
        private int days;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        Crl(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            ca.open(this).revocationList(Duration.ofDays(days), out);
            say("ca.crl", out.toString());
            return Exit.DONE;
        }
    }

    /** Writes and signs the roster of everybody who may sign. */
    @Command(name = "roster", mixinStandardHelpOptions = true)
    static final class MakeRoster extends Task {
        @Mixin
        private CaOptions ca;

        @Option(names = "--number", required = true, paramLabel = "N")
        private long number;

        @Option(names = "--key", required = true, paramLabel = "K.p12")
        private Path key;

        @Option(names = "--passphrase-file", paramLabel = "FILE")
        private @Nullable Path passphraseFile;

        @Option(names = "--out", required = true, paramLabel = "FILE")
        private Path out;

        MakeRoster(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            Roster roster = ca.open(this).roster(number);
            char[] passphrase =
                    secrets().ask(passphraseFile, KeyCommands.PASSPHRASE, "secret.passphrase", key.toString());
            writeNew(
                    out,
                    roster.sign(
                            List.of(KeyFile.open(key, passphrase)),
                            around().clock().instant()));
            say("ca.roster", out.toString(), number, roster.members().size());
            return Exit.DONE;
        }
    }
}
