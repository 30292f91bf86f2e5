package kz.esep.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.europa.esig.dss.asic.cades.validation.ASiCContainerWithCAdESValidatorFactory;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The European Commission's validator (DSS) as an independent judge of our files. */
class DssTest {
    @TempDir
    private Path folder;

    private Centre centre;

    @BeforeEach
    void foundTheCentre() {
        centre = new Centre(folder);
    }

    private SimpleReport report(byte[] file) {
        CertificateToken root = DSSUtils.loadCertificate(centre.caPem());
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(root);
        byte[] list =
                Pem.der(centre.ca.revocationList(Duration.ofDays(3)).getBytes(StandardCharsets.US_ASCII), Pem.CRL);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(list)));
        SignedDocumentValidator validator =
                new ASiCContainerWithCAdESValidatorFactory().create(new InMemoryDocument(file, "result.asice"));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(Centre.NOW.plus(Duration.ofHours(1))));
        Reports reports = validator.validateDocument();
        return reports.getSimpleReport();
    }

    private static void passes(SimpleReport report, int signatures) {
        assertEquals(ASiCContainerType.ASiC_E, report.getContainerType());
        assertEquals(signatures, report.getSignaturesCount());
        for (String id : report.getSignatureIdList()) {
            assertEquals(
                    Indication.TOTAL_PASSED,
                    report.getIndication(id),
                    () -> report.getSubIndication(id) + " " + report.getAdESValidationErrors(id));
            assertEquals(SignatureLevel.CAdES_BASELINE_B, report.getSignatureFormat(id));
            assertEquals(List.of(), report.getAdESValidationErrors(id));
        }
    }

    @Test
    void passesTwoSignaturesAsBaselineB() {
        passes(report(centre.file()), 2);
    }

    @Test
    void passesASecondSignatureThatWasAddedLater() {
        byte[] first = centre.file(centre.chair);
        passes(report(Container.sign(Profile.RESULT, first, centre.secretary, Centre.NOW.plusSeconds(600))), 2);
    }

    @Test
    void passesAnRsaSignature() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        passes(
                report(centre.file(centre.signer(
                        generator.generateKeyPair(), new Identity("tec-1", "p9", "chair", "Token Owner")))),
                1);
    }

    @Test
    void seesAChangedRecordToo() {
        byte[] changed =
                Zip.of(centre.file()).with("record.json", "{\"votes\":1235}").bytes();
        SimpleReport report = report(changed);
        for (String id : report.getSignatureIdList()) {
            assertEquals(Indication.TOTAL_FAILED, report.getIndication(id));
        }
    }
}
