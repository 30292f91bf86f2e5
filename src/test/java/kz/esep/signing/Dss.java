package kz.esep.signing;

import eu.europa.esig.dss.asic.cades.validation.ASiCContainerWithCAdESValidatorFactory;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** The European Commission's validator (DSS) with its own policy, as an independent judge of our files. */
public final class Dss {
    private Dss() {}

    /** Whether it takes a file for a container with signatures, each of which holds. */
    public static boolean passes(byte[] file, CertificateAuthority ca, Instant at) {
        SimpleReport report;
        try {
            report = report(file, ca, at);
        } catch (RuntimeException e) {
            // What it cannot read it answers with various unchecked exceptions.
            return false;
        }
        return report.getContainerType() == ASiCContainerType.ASiC_E
                && report.getSignaturesCount() > 0
                && report.getSignatureIdList().stream()
                        .allMatch(id -> report.getIndication(id) == Indication.TOTAL_PASSED);
    }

    static SimpleReport report(byte[] file, CertificateAuthority ca, Instant at) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(ca.certificate().getBytes(StandardCharsets.US_ASCII)));
        byte[] list = Pem.der(ca.revocationList(Duration.ofDays(3)).getBytes(StandardCharsets.US_ASCII), Pem.CRL);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(list)));
        SignedDocumentValidator validator =
                new ASiCContainerWithCAdESValidatorFactory().create(new InMemoryDocument(file, "result.asice"));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        return validator.validateDocument().getSimpleReport();
    }
}
