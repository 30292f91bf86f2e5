package kz.esep.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kz.esep.document.key.CeremonyRecord;
import kz.esep.document.key.EnrolmentForm;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.SigningCertificate;
import kz.esep.text.Refused;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What goes onto paper when keys are made, in Kazakh and Russian. Nothing secret is asked for or printed. */
@SuppressWarnings("NullAway.Init")
final class KeyPaperCommands {
    private KeyPaperCommands() {}

    /** The record of making the CA. */
    @Command(name = "record", mixinStandardHelpOptions = true)
    static final class Record extends Task {
        private static final int FEWEST_PRESENT = 2;

        @Option(names = "--ca", required = true, paramLabel = "DIR")
        private Path folder;

        @Option(names = "--place", required = true, paramLabel = "TEXT")
        private String place;

        @Option(names = "--present", required = true, paramLabel = "NAME")
        private List<String> present;

        @Option(names = "--medium", required = true, paramLabel = "TEXT")
        private List<String> media;

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        Record(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            if (present.stream().map(String::strip).distinct().count() < FEWEST_PRESENT) {
                throw new Refused("command", "ca.one-present");
            }
            CertificateAuthority.Root root = CertificateAuthority.root(folder);
            SigningCertificate certificate = root.certificate();
            CeremonyRecord.Root made = new CeremonyRecord.Root(
                    root.election(),
                    root.name(),
                    certificate.digest(),
                    here(this, certificate.validFrom()),
                    here(this, certificate.validUntil()));
            OffsetDateTime now = here(this, around().clock().instant());
            writeNew(
                    out,
                    new CeremonyRecord(made, place, media, present, now)
                            .document()
                            .pdf());
            say("ca.recorded", out.toString(), certificate.digest().groups());
            return Exit.DONE;
        }
    }

    /** A signer's enrolment, of the request or of the certificate. */
    @Command(name = "form", mixinStandardHelpOptions = true)
    static final class Form extends Task {
        @ArgGroup(multiplicity = "1")
        private Of of;

        @Option(names = "--out", required = true, paramLabel = "FILE.pdf")
        private Path out;

        /** One of both. */
        static final class Of {
            @Option(names = "--request", required = true, paramLabel = "FILE")
            private Path request;

            @Option(names = "--certificate", required = true, paramLabel = "FILE")
            private Path certificate;
        }

        Form(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            EnrolmentForm form = of.request == null ? ofCertificate() : ofRequest();
            writeNew(out, form.document().pdf());
            say("key.form", out.toString(), form.key().groups());
            return Exit.DONE;
        }

        private EnrolmentForm ofRequest() {
            CertificateRequest asked = CertificateRequest.read(content(of.request));
            return new EnrolmentForm(
                    holder(asked.asked()),
                    asked.key(),
                    null,
                    here(this, around().clock().instant()));
        }

        private EnrolmentForm ofCertificate() {
            SigningCertificate issued = SigningCertificate.read(content(of.certificate));
            return new EnrolmentForm(
                    holder(issued.identity()),
                    issued.key(),
                    new EnrolmentForm.Issued(
                            issued.serial(),
                            issued.digest(),
                            here(this, issued.validFrom()),
                            here(this, issued.validUntil())),
                    here(this, around().clock().instant()));
        }

        private static EnrolmentForm.Holder holder(Identity who) {
            return new EnrolmentForm.Holder(who.commission(), who.person(), who.role(), who.name());
        }
    }

    private static OffsetDateTime here(Task task, Instant time) {
        return time.atZone(task.around().clock().getZone()).toOffsetDateTime();
    }
}
