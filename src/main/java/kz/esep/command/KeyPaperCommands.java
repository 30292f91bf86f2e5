package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.document.key.EnrolmentForm;
import kz.esep.office.KeyPapers;
import kz.esep.signing.CaRecord;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.SigningCertificate;
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
            CaRecord root = CaRecord.in(folder);
            byte[] record = new KeyPapers(around().clock())
                    .record(root, place, media, present)
                    .pdf();
            writeNew(out, record);
            say("ca.recorded", out.toString(), root.certificate().digest().groups());
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
            KeyPapers papers = new KeyPapers(around().clock());
            EnrolmentForm form = of.request == null
                    ? papers.ofCertificate(SigningCertificate.read(content(of.certificate)))
                    : papers.ofRequest(CertificateRequest.read(content(of.request)));
            writeNew(out, form.document().pdf());
            say("key.form", out.toString(), form.key().groups());
            return Exit.DONE;
        }
    }
}
