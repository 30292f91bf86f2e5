package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.certificate.Act;
import kz.esep.certificate.Application;
import kz.esep.certificate.Arrivals;
import kz.esep.certificate.Closings;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.certificate.Voter;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFiles;
import kz.esep.result.ResultRecord;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Sections;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Sheet;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Certificates go all the way: into the reconciliation, the signed record, and through the centre's verification. */
class CertificatesOnTheWayTest {
    private static final String RAYON = "rayon-1";
    private static final String HERE = "0101";
    private static final String TYPE = "lists";
    private static final String NAME = "Planted Voterova";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);
    private static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    /** The same person without the key to the registers, which is not the workspace's own here. */
    private static final Session SIGNING = SignedIn.as("chair", Role.CHAIR);

    private static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);

    @TempDir
    static Path people;

    private static Practice practice;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(people);
    }

    /** Numbers 1 to 6 at a precinct: one is issued, one is spoiled, one lost; 7 and 8 are lost before they get there. */
    @BeforeEach
    void before() {
        file = folder.resolve("rayon.esep");
        Founding founding =
                Founding.of(practice.election().id(), RAYON, "territorial", "practice", practice.packageFile());
        try (Workspace workspace = Workspace.create(
                file, founding, practice.packageFile(), Office.projectors(), at("2027-03-10T06:00:00Z"))) {
            SignedIn.enrol(
                    workspace,
                    Map.of("chair", Role.CHAIR, "typist-1", Role.TYPIST, "typist-2", Role.TYPIST, "r", Role.REGISTRAR));
        }
        try (Office office = Office.open(file, at("2027-03-10T06:00:00Z"))) {
            act(office, Act.Kind.RECEIVED, 1, 10, "");
            act(office, Act.Kind.HANDED_DOWN, 1, 6, HERE);
            act(office, Act.Kind.SPOILED, 6, 6, HERE);
            act(office, Act.Kind.LOST, 7, 8, "");
            office.certificates().issues().issue(REGISTRAR, application("800115300012"));
            office.certificates().issues().issue(REGISTRAR, application("800115500015"));
            office.certificates().issues().lose(REGISTRAR, new Serials(TYPE, 2, 2), "statement of the voter");
        }
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.ofHours(5));
    }

    private static void act(Office office, Act.Kind kind, long first, long last, String place) {
        office.certificates()
                .stocks()
                .sign(CHAIR, new Stocks.Paper(kind, "7", DAY, new Serials(TYPE, first, last), place, "damp"));
    }

    private static Voter voter(String iin) {
        return new Voter(NAME, iin, "ID 045678901", "", null);
    }

    private static Application application(String iin) {
        return new Application(TYPE, 0, HERE, voter(iin), 17, true, DAY, "0201");
    }

    private static void arrive(Office office, long number) {
        office.certificates()
                .arrivals()
                .arrive(REGISTRAR, new Arrivals.Shown(TYPE, number, HERE, "0201", voter("991231100010"), 1_001));
    }

    /** Everything is read and accepted; one voter at a precinct voted by certificate. */
    private void acceptAll(Office office) {
        List<ProtocolKey> keys =
                office.figures().list(CHAIR).stream().map(ProtocolRow::key).toList();
        for (ProtocolKey key : keys) {
            Sheet sheet = Papers.sheet(practice.election(), key, keys.indexOf(key));
            if (key.equals(new ProtocolKey(TYPE, HERE))) {
                var figures = new TreeMap<>(sheet.figures());
                figures.put("voted_by_certificate", 1L);
                sheet = new Sheet(figures, sheet.time());
            }
            office.protocols().finishReading(SignedIn.as("typist-1", Role.TYPIST), key, 1, sheet);
            office.protocols().finishReading(SignedIn.as("typist-2", Role.TYPIST), key, 2, sheet);
        }
        assertEquals(keys.size(), office.protocols().acceptAll(CHAIR).accepted().size());
    }

    private static void close(Office office) {
        LocalDate day = LocalDate.of(2027, 3, 20);
        office.certificates().closings().close(CHAIR, new Closings.Hand(HERE, TYPE, 3, 1), "8", day);
        office.certificates().closings().close(CHAIR, new Closings.Hand("", TYPE, 2, 0), "9", day);
    }

    private ResultFiles.Written export(Office office) {
        return office.resultFiles().export(SIGNING, practice.both(RAYON), folder, false);
    }

    private static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }

    @Test
    void everyNumberIsInTheSignedRecordAndNobodysName() throws IOException {
        try (Office office = Office.open(file, Practice.CLOCK)) {
            arrive(office, 901);
            acceptAll(office);
            assertEquals("refused.not-closed", refusal(() -> export(office)));
            close(office);
            assertEquals("refused.not-counted", refusal(() -> export(office)));
            office.certificates().closings().closeArrivals(CHAIR, HERE, TYPE, 1);
            ResultFiles.Written written = export(office);
            assertEquals(false, export(office).anew(), "nothing has changed");
            ResultRecord record = verified(written);
            Sections.Certificates certificates = record.certificates();
            assertNotNull(certificates);
            assertEquals(List.of(new Sections.Range(TYPE, 1, 10)), certificates.stock());
            assertEquals(List.of(new Sections.Range(TYPE, 7, 8)), certificates.lost());
            assertEquals(
                    List.of(new Sections.Serials(
                            HERE, TYPE, List.of(1L), List.of(901L), List.of(Practice.NOW), List.of(6L), List.of(2L))),
                    certificates.precincts());
            assertFalse(new String(Json.write(record), StandardCharsets.UTF_8).contains(NAME));
        }
    }

    private ResultRecord verified(ResultFiles.Written written) throws IOException {
        Verdict verdict = new ResultVerifier(practice.election(), practice.trust())
                .verify(Files.readAllBytes(written.path()), Arrival.first(Practice.NOW));
        return assertInstanceOf(Verdict.Verified.class, verdict).record();
    }

    @Test
    void aLossAfterTheExportMakesARevision() throws IOException {
        try (Office office = Office.open(file, Practice.CLOCK)) {
            arrive(office, 901);
            acceptAll(office);
            close(office);
            office.certificates().closings().closeArrivals(CHAIR, HERE, TYPE, 1);
            assertEquals(1, export(office).revision().revision());
            office.certificates().issues().lose(REGISTRAR, new Serials(TYPE, 1, 1), "told on voting day");
            ResultFiles.Written written = export(office);
            assertEquals(2, written.revision().revision());
            Sections.Certificates certificates = verified(written).certificates();
            assertNotNull(certificates);
            assertEquals(List.of(1L, 2L), certificates.precincts().getFirst().lost());
        }
    }

    @Test
    void whoVotedByCertificateIsReconciledOnceMoreBeforeSigning() {
        try (Office office = Office.open(file, Practice.CLOCK)) {
            arrive(office, 901);
            acceptAll(office);
            office.certificates().arrivals().withdraw(REGISTRAR, new Serials(TYPE, 901, 901), "registered in error");
            close(office);
            office.certificates().closings().closeArrivals(CHAIR, HERE, TYPE, 0);
            assertEquals("export.certificates", refusal(() -> export(office)));
            assertEquals(
                    "export.certificates", refusal(() -> office.resultFiles().preview(SIGNING, false)));
        }
    }
}
