package kz.esep.result;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.commission.Entrant;
import kz.esep.commission.Members;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.day.PrecinctDays;
import kz.esep.day.TurnoutFigure;
import kz.esep.document.Say;
import kz.esep.election.Body;
import kz.esep.observer.ObserverFile;
import kz.esep.observer.Observers;
import kz.esep.observer.Presences;
import kz.esep.observer.SubmissionFile;
import kz.esep.observer.Submissions;
import kz.esep.pay.Budgets;
import kz.esep.pay.Fund;
import kz.esep.pay.PayRun;
import kz.esep.pay.PayRuns;
import kz.esep.pay.Period;
import kz.esep.pay.RateName;
import kz.esep.pay.Rates;
import kz.esep.pay.Reach;
import kz.esep.seal.Reading;
import kz.esep.seal.Seal;
import kz.esep.seal.Seals;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.tally.Outside;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a record carries beside the figures, and what stands of it on paper. */
class RecordContentsTest extends RayonExports {
    @Test
    void carriesVotingDayAndIsAnotherRevisionWhenItIsCorrected() throws IOException {
        enterAllBut();
        String precinct = election.precinctsOf(RAYON).getFirst().id();
        PrecinctDays days = new PrecinctDays(workspace, election, () -> false);
        days.report(CHAIR, List.of(new TurnoutFigure(precinct, LocalTime.NOON, 412, null)));
        days.close(CHAIR, Map.of(precinct, LocalTime.of(20, 0)));
        Path stick = Files.createDirectory(folder.resolve("day"));
        assertEquals(
                List.of(
                        new Sections.Step(
                                precinct, "turnout", Instant.parse("2027-03-21T07:00:00Z"), 412L, listed(precinct)),
                        new Sections.Step(precinct, "closed", Instant.parse("2027-03-21T15:00:00Z"), null, null)),
                record(export(stick)).day());
        assertFalse(export(stick).anew());
        days.correctReports(CHAIR, "a slip", List.of(new TurnoutFigure(precinct, LocalTime.NOON, 421, null)));
        ResultFiles.Written second = export(stick);
        assertEquals(2, second.revision().revision());
        assertEquals(421L, requireNonNull(record(second).day()).getFirst().voters());
    }

    @Test
    void carriesWhatWasPaidToEachPostOnceItIsPaid() throws IOException {
        enterAllBut();
        Session registrar = SignedIn.withKey("registrar", Role.REGISTRAR);
        PayRuns runs = payable(registrar);
        LocalDate day = LocalDate.of(2027, 3, 21);
        String run = runs.draft(registrar, new PayRun.Order("1", new Reach(Reach.Purpose.PAY, day, 0), ""));
        runs.check(registrar, run);
        runs.approve(CHAIR, run);
        Path stick = Files.createDirectory(folder.resolve("pay"));
        assertNull(record(export(stick)).pay());
        runs.pay(registrar, run, LocalDate.of(2027, 3, 1), "order 88");
        // 85 000 * 3 for the whole period
        assertEquals(
                List.of(new Sections.Pay("member", 1, "255000.00")),
                record(export(stick)).pay());
    }

    /** One member of a precinct's commission, with everything that pay is computed by. */
    private PayRuns payable(Session registrar) {
        LocalDate first = LocalDate.of(2027, 2, 1);
        String precinct = election.precinctsOf(RAYON).getFirst().id();
        new Members(workspace, election)
                .join(
                        registrar,
                        new Entrant(
                                Body.precinct(precinct),
                                new Particulars("Aigerim", "800115300012", "", ""),
                                Post.MEMBER,
                                new Proposer(Proposer.Kind.PARTY, "Party"),
                                false,
                                List.of(),
                                first,
                                "14"));
        Rates rates = new Rates(workspace, election);
        rates.set(registrar, RateName.MINIMUM_WAGE, first, BigDecimal.valueOf(85_000), "budget");
        rates.setPeriod(registrar, new Period("", first, LocalDate.of(2027, 3, 21), 280, first, "decision 5"));
        new Budgets(workspace).set(registrar, new Fund("republic", "Republican budget", 1, null, first, "letter 3"));
        return new PayRuns(workspace, election);
    }

    @Test
    void countsPersonsPresentByBodyAndNamesTheirActsOnTheAnnexAndNobody() throws IOException {
        enterAllBut();
        Session registrar = SignedIn.withKey("registrar", Role.REGISTRAR);
        String precinct = election.precinctsOf(RAYON).getFirst().id();
        Path stick = Files.createDirectory(folder.resolve("present"));
        assertNull(record(export(stick)).observers());
        String rows = "precinct,sender,sent_by,name,identity,document\n" + precinct + ",party,Party,Planted,1,letter\n"
                + precinct + ",media,Paper,Planted,2,editorial_card\n" + precinct
                + ",tv_channel,Channel,Planted,3,editorial_card\n" + precinct
                + ",proxy,List,Planted,4,proxy_certificate\n";
        List<String> ids = new Observers(workspace, election)
                .register(registrar, ObserverFile.read(rows.getBytes(StandardCharsets.UTF_8)));
        new Presences(workspace, election).came(registrar, ids.subList(0, 3), null);
        String acts = "person,kind,about\no1,appeal,Planted\no1,act,Planted\n";
        new Submissions(workspace, election)
                .handIn(registrar, SubmissionFile.read(acts.getBytes(StandardCharsets.UTF_8)));
        ResultFiles.Written written = export(stick);
        List<Sections.Observers> present = requireNonNull(record(written).observers());
        assertEquals(
                List.of("PARTY 1 [2]", "MEDIA 2 []"),
                present.stream()
                        .map(one -> one.body() + " " + one.people() + " "
                                + one.acts().stream()
                                        .map(Sections.HandedIn::number)
                                        .toList())
                        .toList());
        String paper = paper(record(written));
        assertTrue(paper.contains(Say.phrase("annex.handed-in").in(Language.RU)), paper);
        assertFalse(paper.contains("Planted"), paper);
    }

    @Test
    void tellsWhoWasGivenWhichRoleByWhomInTheRecordAndOnTheAnnex() throws IOException {
        enterAllBut();
        Verdict.Verified verified = assertInstanceOf(
                Verdict.Verified.class, verify(export(folder.resolve("stick")).path()));
        assertEquals(4, verified.record().roles().size());
        RoleGrant chair = verified.record().roles().stream()
                .filter(grant -> grant.role() == Role.CHAIR)
                .findFirst()
                .orElseThrow();
        assertEquals("login-chair", chair.login());
        assertEquals("admin-1", chair.granted().person());
        assertEquals("admin-2", requireNonNull(chair.confirmed()).person());
        String annex = paper(verified.record());
        for (Language language : List.of(Language.KK, Language.RU)) {
            String role = Message.of("result", "annex.role", "login-chair (chair)", Role.CHAIR)
                    .in(language);
            assertTrue(annex.contains(role), annex);
        }
        assertTrue(annex.contains("login-admin-2 (admin-2)"), annex);
    }

    private static String paper(ResultRecord record) throws IOException {
        byte[] pdf = new ProtocolPrinter().print(record, Digest.of(new byte[] {1}), election);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void putsAPrintedProtocolIntoTheFileThatNamesTheRecord() throws IOException {
        enterAllBut();
        files = new ResultFiles(
                workspace, election, practice.trust(), new ProtocolPrinter(), Outside.of(election), "0.1.0");
        List<ExportStep> steps = new ArrayList<>();
        ResultFiles.Written written = files.export(
                CHAIR, practice.both(RAYON), ResultFiles.Out.to(folder.resolve("stick")), false, steps::add);
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(written.path()));
        assertEquals(
                2, steps.stream().filter(ExportStep.Signed.class::isInstance).count());
        Sealing sealing = new Sealing(verified.record(), verified.recordDigest());
        List<Seal> sealed = sealed(Files.readAllBytes(written.path()));
        assertEquals(verified.record().totals().size(), sealed.size());
        sealed.forEach(seal -> assertEquals(Optional.empty(), sealing.difference(seal, election)));
    }

    /** What the codes on a file's own paper say. */
    private static List<Seal> sealed(byte[] file) throws IOException {
        Opened opened = assertInstanceOf(Opened.class, Container.open(Profile.RESULT, file));
        List<Seal> sealed = new ArrayList<>();
        for (String text : Scans.texts(opened.entry(ResultFile.PROTOCOL), 150)) {
            Reading reading = new Seals(election)
                    .read(
                            text,
                            practice.trust(),
                            commission -> List.of(opened.signatures().getFirst().certificate()),
                            Arrival.first(Practice.NOW));
            sealed.add(assertInstanceOf(Reading.Genuine.class, reading).seal());
        }
        return sealed;
    }

    private static long listed(String precinct) {
        return election.precinct(precinct).listedVoters();
    }
}
