package kz.esep.office;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import kz.esep.document.Document;
import kz.esep.document.key.CeremonyRecord;
import kz.esep.document.key.EnrolmentForm;
import kz.esep.signing.CaRecord;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.SigningCertificate;
import kz.esep.text.Refused;

/** What goes onto paper when keys are made, in Kazakh and Russian. Nothing secret is asked for or printed. */
public final class KeyPapers {
    private static final int FEWEST_PRESENT = 2;

    private final Clock clock;

    public KeyPapers(Clock clock) {
        this.clock = clock;
    }

    /**
     * The record of making the CA.
     *
     * @param media what the key was written to, in the order of their numbers
     * @param present names of those who were there
     * @throws Refused when fewer than two people were there
     */
    public Document record(CaRecord root, String place, List<String> media, List<String> present) {
        if (present.stream().map(String::strip).distinct().count() < FEWEST_PRESENT) {
            throw new Refused("office", "ceremony.one-present");
        }
        SigningCertificate certificate = root.certificate();
        CeremonyRecord.Root made = new CeremonyRecord.Root(
                root.election(),
                root.name(),
                certificate.digest(),
                here(certificate.validFrom()),
                here(certificate.validUntil()));
        return new CeremonyRecord(made, place, media, present, here(clock.instant())).document();
    }

    /** A signer's enrolment, of the request. */
    public EnrolmentForm ofRequest(CertificateRequest request) {
        return new EnrolmentForm(holder(request.asked()), request.key(), null, here(clock.instant()));
    }

    /** A signer's enrolment, of the certificate that was issued. */
    public EnrolmentForm ofCertificate(SigningCertificate certificate) {
        return new EnrolmentForm(
                holder(certificate.identity()),
                certificate.key(),
                new EnrolmentForm.Issued(
                        certificate.serial(),
                        certificate.digest(),
                        here(certificate.validFrom()),
                        here(certificate.validUntil())),
                here(clock.instant()));
    }

    private static EnrolmentForm.Holder holder(Identity who) {
        return new EnrolmentForm.Holder(who.commission(), who.person(), who.role(), who.name());
    }

    private OffsetDateTime here(Instant time) {
        return time.atZone(clock.getZone()).toOffsetDateTime();
    }
}
