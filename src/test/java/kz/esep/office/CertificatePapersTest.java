package kz.esep.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.app.Nights;
import kz.esep.certificate.Act;
import kz.esep.certificate.Application;
import kz.esep.certificate.Arrivals;
import kz.esep.certificate.Closings;
import kz.esep.certificate.RegisterTables;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.certificate.Voter;
import kz.esep.document.Pdfs;
import kz.esep.paper.CertificatePapers;
import kz.esep.paper.Kind;
import kz.esep.paper.Paper;
import kz.esep.paper.PdfFile;
import kz.esep.paper.Watch;
import kz.esep.table.TableFiles;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The documents of certificates, as they are printed. */
class CertificatePapersTest {
    private static final String TYPE = "lists";
    private static final String HERE = "0101";
    private static final String THERE = "0104";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);
    private static final String NAME =
            "\u04d8\u0431\u0434\u0456\u049b\u0430\u0434\u044b\u0440\u043e\u0432\u0430 \u0413\u04af\u043b\u043d\u04b1\u0440";
    private static final Session CHAIR = SignedIn.withKey("chair", Role.CHAIR);
    private static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);

    @TempDir
    Path folder;

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.ofHours(5));
    }

    private static void act(Office office, Act.Kind kind, long first, long last, String place) {
        office.certificates()
                .stocks()
                .sign(
                        CHAIR,
                        new Stocks.Paper(
                                kind,
                                "7",
                                DAY,
                                new Serials(TYPE, first, last),
                                place,
                                "\u0441\u0443 \u0442\u0438\u0434\u0456"));
    }

    private static Voter voter(String iin, boolean represented) {
        return new Voter(
                NAME,
                iin,
                "ID 045678901",
                "",
                represented ? new Voter.Representative("Daulet Akhmetov", "07.01.2027 No 5") : null);
    }

    /**
     * Numbers 1 to 5 and 11 to 20 are handed down by one act; three are issued, one of them spoiled; 21 is lost. The holder
     * of 24, of another precinct, comes here.
     */
    private Office office() {
        Path file = Nights.fresh(folder);
        try (Office office = Office.open(file, at("2027-01-05T06:00:00Z"))) {
            act(office, Act.Kind.RECEIVED, 1, 24, "");
            act(office, Act.Kind.HANDED_DOWN, 1, 5, HERE);
            act(office, Act.Kind.HANDED_DOWN, 11, 20, HERE);
            act(office, Act.Kind.HANDED_DOWN, 24, 24, THERE);
            act(office, Act.Kind.LOST, 21, 21, "");
            act(office, Act.Kind.SPOILED, 20, 20, HERE);
            issue(office, HERE, "800115300012", false);
            issue(office, HERE, "800115500015", true);
            issue(office, HERE, "991231100010", false);
            issue(office, THERE, "000229500018", false);
            office.certificates().issues().spoil(REGISTRAR, new Serials(TYPE, 3, 3), "misspelt");
        }
        Office office = Office.open(file, at("2027-01-10T08:00:00Z"));
        office.certificates()
                .arrivals()
                .arrive(REGISTRAR, new Arrivals.Shown(TYPE, 24, HERE, THERE, voter("000229500018", false), 1_001));
        office.certificates()
                .closings()
                .close(CHAIR, new Closings.Hand(HERE, TYPE, 11, 2), "9", LocalDate.of(2027, 1, 9));
        return office;
    }

    private static void issue(Office office, String precinct, String iin, boolean represented) {
        LocalDate applied = LocalDate.of(2027, 1, 4);
        String destination = precinct.equals(HERE) ? THERE : HERE;
        office.certificates()
                .issues()
                .issue(
                        REGISTRAR,
                        new Application(TYPE, 0, precinct, voter(iin, represented), 17, true, applied, destination));
    }

    private static String text(byte[] pdf) {
        return Pdfs.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void everyDocumentIsArchivableAndSaysWhatTheRegistersSay() {
        try (Office office = office()) {
            CertificatePapers papers = office.certificates().certificatePapers();
            List<Paper> all = papers.look(REGISTRAR);
            assertEquals(
                    List.of(
                            Kind.TRANSFER_ACT,
                            Kind.TRANSFER_ACT,
                            Kind.TRANSFER_ACT,
                            Kind.LOSS_ACT,
                            Kind.SPOILING_ACT,
                            Kind.ISSUE_REGISTER,
                            Kind.ISSUE_REGISTER,
                            Kind.ARRIVAL_REGISTER,
                            Kind.CANCELLING_ACT),
                    all.stream().map(Paper::kind).toList());
            for (Paper paper : all) {
                Pdfs.assertArchivable(papers.make(REGISTRAR, paper, Watch.NONE));
            }
            String handed = text(papers.make(REGISTRAR, all.get(1), Watch.NONE));
            assertTrue(handed.contains("1 5 5") && handed.contains("11 20 10") && handed.contains("15 ("), handed);
            String issued = text(papers.make(REGISTRAR, all.get(5), Watch.NONE));
            assertTrue(issued.contains("800115300012") && issued.contains("Daulet Akhmetov"), issued);
            assertTrue(issued.contains("misspelt"), issued);
            String arrived = text(papers.make(REGISTRAR, all.get(7), Watch.NONE));
            assertTrue(arrived.contains("24") && arrived.contains(THERE) && arrived.contains("1001"), arrived);
            assertTrue(
                    arrived.contains("\u0434\u043b\u044f \u043f\u0440\u043e\u0442\u043e\u043a\u043e\u043b\u0430: 1 ("),
                    arrived);
            String cancelled = text(papers.make(REGISTRAR, all.getLast(), Watch.NONE));
            assertTrue(cancelled.contains("4 5 2") && cancelled.contains("11 19 9"), cancelled);
        }
    }

    @Test
    void aCertificateNamesItsHolderOncePrintedForWhoHasTheKey() {
        try (Office office = office()) {
            CertificatePapers papers = office.certificates().certificatePapers();
            Paper paper = papers.certificate(REGISTRAR, new Serials(TYPE, 2, 2));
            byte[] pdf = papers.make(REGISTRAR, paper, Watch.NONE);
            Pdfs.assertArchivable(pdf);
            assertEquals(1, Pdfs.pages(pdf));
            String said = text(pdf);
            assertTrue(said.contains(NAME) && said.contains("ID 045678901"), said);
            assertFalse(said.contains("800115500015"), "the number of a person is in the register alone");
            assertEquals(
                    "names.sealed", refusal(() -> papers.make(SignedIn.as("chair", Role.CHAIR), paper, Watch.NONE)));
            assertEquals("refused.never-issued", refusal(() -> papers.certificate(CHAIR, new Serials(TYPE, 4, 4))));
        }
    }

    @Test
    void whatComesOutIsJournalled() throws IOException {
        try (Office office = office()) {
            Path out = folder.resolve("register.pdf");
            Paper paper = new Paper(Kind.ISSUE_REGISTER, TYPE, HERE, 0);
            Digest digest =
                    office.certificates().certificatePapers().issue(REGISTRAR, paper, Language.KK, new PdfFile(out));
            assertEquals(Digest.of(Files.readAllBytes(out)), digest);
            assertEquals(
                    paper,
                    office.papers()
                            .prints(SignedIn.as("chair", Role.CHAIR))
                            .getLast()
                            .paper());
        }
    }

    @Test
    void aRegisterIsExportedOnlyWithAReasonAndThatIsJournalled() throws IOException {
        try (Office office = office()) {
            RegisterTables tables = office.certificates().registerTables();
            assertEquals("refused.reason", refusal(() -> tables.issued(REGISTRAR, wish(" ", HERE))));
            assertEquals("refused.no-lines", refusal(() -> tables.issued(REGISTRAR, wish("court", "0102"))));
            assertEquals(
                    "refused.sealed",
                    refusal(() -> tables.arrived(SignedIn.as("chair", Role.CHAIR), wish("court", ""))));
            assertEquals(
                    "not-allowed",
                    refusal(() -> tables.arrived(SignedIn.as("typist", Role.TYPIST), wish("court", ""))));
            assertFalse(Files.exists(folder.resolve("tables")));
            String issued = Files.readString(
                    tables.issued(REGISTRAR, wish("court No 12", "")).getFirst());
            assertEquals(5, issued.lines().count());
            assertTrue(issued.contains(NAME + ",800115500015,ID 045678901,,Daulet Akhmetov,07.01.2027 No 5"), issued);
            String arrived = Files.readString(
                    tables.arrived(REGISTRAR, wish("court No 13", HERE)).getFirst());
            assertTrue(arrived.contains("24,0101,0104,1001"), arrived);
            List<String> bodies = office.workspace().entries(1, 1_000).stream()
                    .filter(entry -> entry.type().endsWith("-exported"))
                    .map(entry -> new String(entry.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .toList();
            assertEquals(
                    List.of(
                            "{\"precinct\":\"\",\"lines\":4,\"reason\":\"court No 12\"}",
                            "{\"precinct\":\"0101\",\"lines\":1,\"reason\":\"court No 13\"}"),
                    bodies);
            office.workspace().compare();
        }
    }

    private RegisterTables.Wish wish(String reason, String precinct) {
        return new RegisterTables.Wish(precinct, reason, TableFiles.Format.CSV, folder.resolve("tables"), Language.EN);
    }

    @Test
    void findsAnActByItsNumberAndSaysWhenThereIsNoneOrSeveral() {
        try (Office office = office()) {
            CertificatePapers papers = office.certificates().certificatePapers();
            assertEquals(
                    HERE, papers.act(CHAIR, Kind.TRANSFER_ACT, "7", DAY, HERE).precinct());
            assertEquals("several.act", refusal(() -> papers.act(CHAIR, Kind.TRANSFER_ACT, "7", null, "")));
            assertEquals("absent.act", refusal(() -> papers.act(CHAIR, Kind.LOSS_ACT, "8", null, "")));
            assertEquals("absent.act", refusal(() -> papers.act(CHAIR, Kind.LOSS_ACT, "7", DAY.plusDays(1), "")));
            assertEquals(
                    "absent.ARRIVAL_REGISTER",
                    refusal(() -> papers.make(CHAIR, new Paper(Kind.ARRIVAL_REGISTER, TYPE, THERE, 0), Watch.NONE)));
        }
    }

    private static String refusal(Executable work) {
        return assertThrows(Refused.class, work).reason().key();
    }
}
