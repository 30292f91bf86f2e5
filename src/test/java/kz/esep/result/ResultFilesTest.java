package kz.esep.result;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.esep.access.AccessProjector;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.certificate.CertificateProjector;
import kz.esep.commission.Entrant;
import kz.esep.commission.MemberProjector;
import kz.esep.commission.Members;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.count.CountProjector;
import kz.esep.day.DayProjector;
import kz.esep.day.PrecinctDays;
import kz.esep.day.TurnoutFigure;
import kz.esep.document.Say;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.observer.ObserverFile;
import kz.esep.observer.ObserverProjector;
import kz.esep.observer.Observers;
import kz.esep.observer.Presences;
import kz.esep.observer.SubmissionFile;
import kz.esep.observer.Submissions;
import kz.esep.pay.Budgets;
import kz.esep.pay.Fund;
import kz.esep.pay.PayProjector;
import kz.esep.pay.PayRun;
import kz.esep.pay.PayRuns;
import kz.esep.pay.Period;
import kz.esep.pay.RateName;
import kz.esep.pay.Rates;
import kz.esep.pay.Reach;
import kz.esep.schedule.ScheduleProjector;
import kz.esep.seal.Reading;
import kz.esep.seal.Seal;
import kz.esep.seal.Seals;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.tally.Annex;
import kz.esep.tally.Outside;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.Sheet;
import kz.esep.tally.TallyProjector;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import kz.esep.timesheet.TimesheetProjector;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFilesTest {
    private static final String RAYON = "rayon-1";
    private static final Session CHAIR = SignedIn.as("chair", Role.CHAIR);
    private static final Session SECRETARY = SignedIn.as("secretary", Role.SECRETARY);
    private static final Session ONE = SignedIn.as("typist-1", Role.TYPIST);
    private static final Session TWO = SignedIn.as("typist-2", Role.TYPIST);

    private static final List<Projector> PROJECTORS = List.of(
            new AccessProjector(),
            new ScheduleProjector(),
            new DayProjector(),
            new CountProjector(),
            new CertificateProjector(),
            new MemberProjector(),
            new TimesheetProjector(),
            new ObserverProjector(),
            new PayProjector(),
            new TallyProjector(),
            new ResultProjector());

    @TempDir
    static Path office;

    @TempDir
    Path folder;

    private static Practice practice;
    private static Election election;
    private Workspace workspace;
    private Protocols protocols;
    private ResultFiles files;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(office);
        election = practice.election();
    }

    @BeforeEach
    void open() {
        Founding founding = Founding.of(election.id(), RAYON, "territorial", "practice", practice.packageFile());
        workspace = Workspace.create(
                folder.resolve("rayon.esep"), founding, practice.packageFile(), PROJECTORS, Practice.CLOCK);
        SignedIn.enrol(
                workspace,
                Map.of(
                        "chair",
                        Role.CHAIR,
                        "secretary",
                        Role.SECRETARY,
                        "typist-1",
                        Role.TYPIST,
                        "typist-2",
                        Role.TYPIST));
        reopenUseCases();
    }

    private void reopenUseCases() {
        Outside outside = Outside.of(election);
        protocols = new Protocols(workspace, election, outside);
        files = new ResultFiles(workspace, election, practice.trust(), Papers.PRINTER, outside, "0.1.0");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void enter(ProtocolKey key, Sheet sheet) {
        protocols.startReading(ONE, key, 1);
        protocols.finishReading(ONE, key, 1, sheet);
        protocols.startReading(TWO, key, 2);
        protocols.finishReading(TWO, key, 2, sheet);
        protocols.accept(CHAIR, key);
    }

    private void enterAllBut(ProtocolKey... left) {
        long size = 0;
        Set<ProtocolKey> keys = new TreeSet<>(Scope.expected(election, RAYON));
        keys.removeAll(List.of(left));
        for (ProtocolKey key : keys) {
            enter(key, Papers.sheet(election, key, size++));
        }
    }

    private ResultFiles.Written export(Path to) {
        return files.export(CHAIR, practice.both(RAYON), to, false);
    }

    private Verdict verify(Path file) throws IOException {
        return new ResultVerifier(election, practice.trust())
                .verify(Files.readAllBytes(file), Arrival.first(Practice.NOW));
    }

    private static String reason(Runnable work) {
        return assertThrows(Refused.class, work::run).reason().key();
    }

    @Test
    void writesAFileThatTheCentreVerifies() throws IOException {
        enterAllBut();
        Preview preview = files.preview(CHAIR, false);
        ResultFiles.Written written = export(folder.resolve("stick"));
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(written.path()));
        assertEquals(
                "result_practice-2027_rayon-1_r1.asice",
                written.path().getFileName().toString());
        assertEquals(preview.totals(), verified.record().totals());
        assertEquals(written.revision().file(), verified.file());
        assertTrue(written.anew());
        try (Stream<Path> all = Files.list(folder.resolve("stick"))) {
            assertEquals(1, all.count(), "no temporary file stays behind");
        }
    }

    @Test
    void tellsEachStepOnceItIsDone() {
        enterAllBut();
        Path stick = folder.resolve("stick");
        List<ExportStep> steps = new ArrayList<>();
        List<Boolean> there = new ArrayList<>();
        Path file = stick.resolve("result_practice-2027_rayon-1_r1.asice");
        files.export(CHAIR, practice.both(RAYON), stick, false, step -> {
            steps.add(step);
            there.add(Files.exists(file));
        });
        String code = files.preview(CHAIR, false).code();
        assertEquals(new ExportStep.Frozen(6, code), steps.get(0));
        assertEquals(new ExportStep.Signed("chair", "Person rayon-1-chair"), steps.get(1));
        assertEquals(new ExportStep.Signed("secretary", "Person rayon-1-secretary"), steps.get(2));
        assertEquals(new ExportStep.Kept(1), steps.get(3));
        ExportStep.Written written = assertInstanceOf(ExportStep.Written.class, steps.get(4));
        assertEquals(file, written.file());
        assertEquals(new ExportStep.Verified(2), steps.get(5));
        assertEquals(new ExportStep.Compared(1, code), steps.get(6));
        assertEquals(7, steps.size());
        assertEquals(List.of(false, false, false, false, true, true, true), there);
    }

    @Test
    void tellsNoSignatureWhereTheLatestRevisionIsWrittenAgain() {
        enterAllBut();
        export(folder.resolve("one"));
        List<Class<?>> steps = new ArrayList<>();
        files.export(CHAIR, List.of(), folder.resolve("two"), false, step -> steps.add(step.getClass()));
        assertEquals(
                List.of(
                        ExportStep.Frozen.class,
                        ExportStep.Written.class,
                        ExportStep.Verified.class,
                        ExportStep.Compared.class),
                steps);
    }

    /** After each of the first three steps, before the revision is kept. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void leavesNothingWhenItIsStoppedBeforeTheRevisionIsKept(int after) {
        enterAllBut();
        long length = workspace.head().length();
        Path stick = folder.resolve("stick");
        Stopping stopping = new Stopping(after);
        assertEquals("export.stopped", reason(() -> files.export(CHAIR, practice.both(RAYON), stick, false, stopping)));
        assertEquals(after, stopping.heard);
        assertEquals(length, workspace.head().length());
        assertEquals(List.of(), files.revisions(CHAIR));
        assertFalse(Files.exists(stick));
    }

    @Test
    void finishesWhatIsKeptAlthoughItIsToldToStop() throws IOException {
        enterAllBut();
        Stopping stopping = new Stopping(4);
        ResultFiles.Written written =
                files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), false, stopping);
        assertInstanceOf(Verdict.Verified.class, verify(written.path()));
        assertEquals(7, stopping.heard);
    }

    private static final class Stopping implements ExportStep.Listener {
        private final int after;
        private int heard;

        Stopping(int after) {
            this.after = after;
        }

        @Override
        public void done(ExportStep step) {
            heard++;
        }

        @Override
        public boolean stops() {
            return heard >= after;
        }
    }

    @Test
    void showsTheSumsInTheOrderOfThePaperAndWhoHasToSign() {
        ProtocolKey left = new ProtocolKey("question", "0102");
        enterAllBut(left);
        Preview preview = files.preview(CHAIR);
        assertEquals(List.of("chair", "secretary"), preview.signers());
        assertEquals(List.of(left), preview.missing());
        assertEquals(1, preview.revision());
        assertTrue(preview.anew());
        assertEquals("result_practice-2027_rayon-1_r1.asice", preview.name());
        assertEquals(
                List.of("lists", "akim", "question"),
                preview.contests().stream()
                        .map(contest -> contest.total().contest())
                        .toList());
        Preview.ContestSums lists = preview.contests().getFirst();
        assertEquals(
                election.lines("lists").stream().map(Line::code).toList(),
                lists.lines().stream().map(sum -> sum.line().code()).toList());
        lists.lines()
                .forEach(sum ->
                        assertEquals(lists.total().figures().get(sum.line().code()), sum.count()));
        assertEquals("export.missing", reason(() -> files.preview(CHAIR, false)));
        enter(left, Papers.sheet(election, left, 3));
        export(folder.resolve("stick"));
        assertFalse(files.preview(CHAIR).anew());
        assertEquals(1, files.preview(CHAIR).revision());
    }

    @Test
    void writesTheSameRevisionAgainWhenNothingChanged() throws IOException {
        enterAllBut();
        ResultFiles.Written first = export(folder.resolve("one"));
        long length = workspace.head().length();
        ResultFiles.Written again = export(folder.resolve("two"));
        assertFalse(again.anew());
        assertArrayEquals(Files.readAllBytes(first.path()), Files.readAllBytes(again.path()));
        assertEquals(length, workspace.head().length());
        assertEquals(1, files.revisions(CHAIR).size());
    }

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

    private static long listed(String precinct) {
        return election.precinct(precinct).listedVoters();
    }

    private ResultRecord record(ResultFiles.Written written) throws IOException {
        return assertInstanceOf(Verdict.Verified.class, verify(written.path())).record();
    }

    @Test
    void finishesAnExportThatWasCutOffWithTheSameBytes() throws IOException {
        enterAllBut();
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        assertEquals("delivery.failed", reason(() -> export(blocked)));
        assertEquals(1, files.revisions(CHAIR).size());
        var kept = files.revisions(CHAIR).getFirst().file();
        workspace.close();
        workspace = Workspace.open(folder.resolve("rayon.esep"), PROJECTORS, Practice.CLOCK);
        reopenUseCases();
        ResultFiles.Written written = export(folder.resolve("stick"));
        assertEquals(kept, written.revision().file());
        assertFalse(written.anew());
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
    void deliversARevisionThatWasCutOffBeforeTheCorrectionThatFollowedIt() throws IOException {
        enterAllBut();
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        assertEquals("delivery.failed", reason(() -> export(blocked)));
        Revision first = files.revisions(CHAIR).getFirst();
        ProtocolKey key = Scope.expected(election, RAYON).iterator().next();
        protocols.openCorrection(CHAIR, SECRETARY, key, "7", "slip of the pen");
        enter(key, Papers.sheet(election, key, 7));
        Path stick = folder.resolve("stick");
        ResultFiles.Written second = export(stick);
        assertEquals(2, second.revision().revision());
        assertEquals(List.of(stick.resolve(first.name())), second.earlier());
        assertArrayEquals(workspace.kept(first.file()), Files.readAllBytes(stick.resolve(first.name())));
        assertInstanceOf(Verdict.Verified.class, verify(stick.resolve(first.name())));
        assertEquals(List.of(), export(stick).earlier());
    }

    @Test
    void linksARevisionAfterACorrectionToTheOneBefore() throws IOException {
        enterAllBut();
        ResultFiles.Written first = export(folder.resolve("stick"));
        ProtocolKey key = Scope.expected(election, RAYON).iterator().next();
        protocols.openCorrection(CHAIR, SECRETARY, key, "7", "slip of the pen");
        assertEquals("refused.open-corrections", reason(() -> export(folder.resolve("stick"))));
        enter(key, Papers.sheet(election, key, 7));
        ResultFiles.Written second = export(folder.resolve("stick"));
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(second.path()));
        assertEquals(2, verified.record().header().revision());
        assertEquals(first.revision().file(), verified.record().header().previous());
        Annex annex = verified.record().protocols().getFirst().annexes().getFirst();
        assertEquals("7", annex.act());
        assertFalse(annex.changes().isEmpty());
    }

    @Test
    void refusesWhileAProtocolIsMissingUnlessTheFileIsInterim() throws IOException {
        ProtocolKey left = Scope.expected(election, RAYON).iterator().next();
        enterAllBut(left);
        assertEquals("export.missing", reason(() -> export(folder.resolve("stick"))));
        ResultFiles.Written interim = files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), true);
        Verdict.Verified verified = assertInstanceOf(Verdict.Verified.class, verify(interim.path()));
        assertTrue(verified.record().header().interim());
        assertEquals(List.of(left), verified.record().header().missing());
        enter(left, Papers.sheet(election, left, 3));
        assertEquals(
                "export.complete",
                reason(() -> files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), true)));
        assertEquals(2, export(folder.resolve("stick")).revision().revision());
    }

    @Test
    void refusesSignersTheCentreWouldRefuseAndKeepsNothing() {
        enterAllBut();
        long length = workspace.head().length();
        Path stick = folder.resolve("stick");
        assertEquals(
                "export.rejected",
                reason(() -> files.export(CHAIR, List.of(practice.signer(RAYON, "chair")), stick, false)));
        assertEquals("export.rejected", reason(() -> files.export(CHAIR, practice.both("rayon-2"), stick, false)));
        assertEquals(length, workspace.head().length());
        assertFalse(Files.exists(stick));
    }

    @Test
    void leavesAnotherFileOfThatNameAlone() throws IOException {
        enterAllBut();
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path other = Files.writeString(stick.resolve(ResultFile.name(election.id(), RAYON, 1)), "other");
        assertEquals("delivery.other", reason(() -> export(stick)));
        assertEquals("other", Files.readString(other));
    }

    @Test
    void putsAPrintedProtocolIntoTheFileThatNamesTheRecord() throws IOException {
        enterAllBut();
        files = new ResultFiles(
                workspace, election, practice.trust(), new ProtocolPrinter(), Outside.of(election), "0.1.0");
        List<ExportStep> steps = new ArrayList<>();
        ResultFiles.Written written =
                files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), false, steps::add);
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

    @Test
    void tellsHowFarThePrintedProtocolIs() {
        enterAllBut();
        files = new ResultFiles(
                workspace, election, practice.trust(), new ProtocolPrinter(), Outside.of(election), "0.1.0");
        List<String> heard = new ArrayList<>();
        files.export(CHAIR, practice.both(RAYON), folder.resolve("stick"), false, new ExportStep.Listener() {
            @Override
            public void done(ExportStep step) {}

            @Override
            public void printing(int done, int all) {
                heard.add(done + "/" + all);
            }
        });
        assertEquals(List.of("1/1"), heard);
    }
}
