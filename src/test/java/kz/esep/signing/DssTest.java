package kz.esep.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
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
        return Dss.report(file, centre.ca, Centre.NOW.plus(Duration.ofHours(1)));
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
