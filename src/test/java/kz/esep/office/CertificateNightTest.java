package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.certificate.Act;
import kz.esep.certificate.Closings;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.desktop.Rehearsal;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates must be accounted for before the result is signed, and arrivals go into check E10. */
class CertificateNightTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 9);

    @TempDir
    Path folder;

    @Test
    void nothingIsSignedWhileCertificatesAreNeitherUsedNorCancelled() {
        try (Office office = Office.open(Rehearsal.get().accepted(folder), Nights.CLOCK);
                Session secretary = Nights.signIn(office, "secretary")) {
            assertFalse(
                    office.resultFiles().preview(secretary, false).contests().isEmpty());
            Stocks.Paper paper = new Stocks.Paper(Act.Kind.RECEIVED, "1", DAY, new Serials("lists", 1, 5), "", "");
            office.certificates().stocks().sign(secretary, paper);
            Refused refused =
                    assertThrows(Refused.class, () -> office.resultFiles().preview(secretary, false));
            assertEquals("refused.not-closed", refused.reason().key());
            assertThrows(
                    Refused.class,
                    () -> office.resultFiles().export(secretary, List.of(), folder.resolve("out"), false));
            office.certificates().closings().close(secretary, new Closings.Hand("", "lists", 5, 0), "2", DAY);
            assertFalse(
                    office.resultFiles().preview(secretary, false).contests().isEmpty());
        }
    }

    @Test
    void moreVotersByCertificateThanArrivalsIsAnErrorOnceTheRegisterIsKept() {
        try (Office office = Office.open(Rehearsal.get().read(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            Figures.Checked voted = office.figures().check(chair).stream()
                    .filter(one -> one.protocol().key().contest().equals("lists"))
                    .filter(one -> one.protocol().settled() != null
                            && one.protocol()
                                            .settled()
                                            .count("voted_by_certificate")
                                            .orElse(0)
                                    > 0)
                    .findFirst()
                    .orElseThrow();
            ProtocolKey key = voted.protocol().key();
            assertFalse(raises(office, chair, key));
            office.certificates().closings().closeArrivals(chair, key.precinct(), "lists", 0);
            assertTrue(raises(office, chair, key));
        }
    }

    private static boolean raises(Office office, Session chair, ProtocolKey key) {
        return office.figures().check(chair).stream()
                .filter(one -> one.protocol().key().equals(key))
                .flatMap(one -> one.report().findings().stream())
                .anyMatch(finding -> finding.check().equals("E10"));
    }
}
