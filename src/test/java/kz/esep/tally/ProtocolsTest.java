package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.election.Election;
import kz.esep.store.Entry;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolsTest {
    private static final Clock CLOCK = Clock.fixed(Sample.AT, ZoneOffset.UTC);
    private static final List<Projector> PROJECTORS = List.of(new TallyProjector());

    @TempDir
    private Path folder;

    private final Session aigul = SignedIn.as("aigul", Role.TYPIST);
    private final Session berik = SignedIn.as("berik", Role.TYPIST);
    private final Session chair = SignedIn.as("chair", Role.CHAIR);
    private final Session secretary = SignedIn.as("secretary", Role.SECRETARY);
    private final Session observer = SignedIn.as("observer", Role.OBSERVER);

    private Election election = Sample.election();
    private Workspace workspace;
    private Protocols protocols;
    private Figures figures;

    @BeforeEach
    void open() {
        Founding founding = Founding.of("sample-2027", Sample.COMMISSION, "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(folder.resolve("w.esep"), founding, new byte[] {1}, PROJECTORS, CLOCK);
        use(workspace);
    }

    private void use(Workspace opened) {
        workspace = opened;
        protocols = new Protocols(workspace, election, Outside.of(election));
        figures = new Figures(workspace, election, Outside.of(election));
    }

    private void reopen() {
        workspace.close();
        use(Workspace.open(folder.resolve("w.esep"), PROJECTORS, CLOCK));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** A file of readings: every precinct with the sample's figures and its own number of listed voters. */
    private static String csv(String note, Map<String, Sheet> sheets) {
        List<String> codes = Sample.sheet().figures().keySet().stream().toList();
        String header = "precinct," + String.join(",", codes) + ",protocol_time\n";
        return header
                + sheets.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(sheet -> "\"" + sheet.getKey() + "\","
                                + codes.stream()
                                        .map(code -> String.valueOf(
                                                sheet.getValue().figures().get(code)))
                                        .collect(Collectors.joining(","))
                                + "," + sheet.getValue().time() + note + "\n")
                        .collect(Collectors.joining());
    }

    private SheetFile file(String note, Map<String, Sheet> sheets) {
        return SheetFile.read(csv(note, sheets).getBytes(StandardCharsets.UTF_8), election, Sample.COMMISSION);
    }

    private static Sheet listed(long voters) {
        return Sample.sheet(Map.of("voters_listed", voters));
    }

    private ProtocolRow row(String precinct) {
        return figures.list(observer).stream()
                .filter(row -> row.key().precinct().equals(precinct))
                .findFirst()
                .orElseThrow();
    }

    private long listedTogether() {
        return Objects.requireNonNull(figures.totals(observer).get(Sample.CONTEST))
                .getOrDefault("voters_listed", 0L);
    }

    @Test
    void takesTwoFilesToAcceptanceAndReplaysToTheSame() {
        Map<String, Sheet> sheets = Map.of("0001", listed(1_000), "0002", listed(1_001), "0003", listed(1_002));
        protocols.enter(aigul, 1, file("", sheets));
        protocols.enter(berik, 2, file(" ", sheets));
        Protocols.Accepted accepted = protocols.acceptAll(chair);
        assertEquals(3, accepted.accepted().size());
        assertEquals(List.of(), accepted.left());
        reopen();
        workspace.compare();
        Figures.Snapshot snapshot = figures.snapshot(secretary);
        assertEquals(3, snapshot.accepted().size());
        assertEquals(List.of(), snapshot.missing());
        protocols.markSigned(secretary, 1, snapshot.versions());
        assertEquals(State.SIGNED, row("0002").state());
        assertEquals(3_003, listedTogether());
        reopen();
        assertEquals(State.SIGNED, row("0001").state());
    }

    @Test
    void entersAFileWholeOrNotAtAll() {
        protocols.enter(aigul, 1, file("", Map.of("0002", listed(1_000))));
        SheetFile both = file("", Map.of("0001", listed(1_000), "0002", listed(1_000)));
        Refused refused = assertThrows(Refused.class, () -> protocols.enter(aigul, 1, both));
        assertTrue(refused.getMessage().contains("precinct 0002"), refused.getMessage());
        assertEquals(State.NOT_STARTED, row("0001").state());
        assertEquals(State.FIRST_DONE, row("0002").state());
    }

    @Test
    void refusesTheSameFileAndTheSamePersonTwice() {
        Map<String, Sheet> sheets = Map.of("0001", listed(1_000));
        protocols.enter(aigul, 1, file("", sheets));
        assertThrows(Refused.class, () -> protocols.enter(aigul, 2, file(" ", sheets)));
        assertThrows(Refused.class, () -> protocols.enter(berik, 2, file("", sheets)));
        assertThrows(Refused.class, () -> protocols.enter(chair, 2, file(" ", sheets)));
        protocols.enter(berik, 2, file(" ", sheets));
    }

    @Test
    void showsNobodyAFigureUntilItIsSettled() {
        protocols.finishReading(aigul, Sample.KEY, 1, listed(1_000));
        assertThrows(Refused.class, () -> figures.show(chair, Sample.KEY));
        protocols.finishReading(berik, Sample.KEY, 2, listed(1_007));
        assertThrows(Refused.class, () -> figures.show(chair, Sample.KEY));
        assertThrows(Refused.class, () -> figures.sideBySide(chair, Sample.KEY));
        assertEquals(List.of("voters_listed"), row("0001").disputed());
        assertEquals(List.of(), figures.check(chair));
        List<Entry> readings = workspace.entries(1, 100).stream()
                .filter(entry -> entry.type().startsWith("tally."))
                .toList();
        assertEquals(2, readings.size());
        assertTrue(readings.stream().allMatch(entry -> figures.hides(secretary, entry)));
        protocols.retype(berik, List.of(new RetypeFile.Cell(Sample.KEY, "voters_listed", "1000")));
        Beside beside = figures.sideBySide(chair, Sample.KEY).getFirst();
        assertEquals("voters_listed", beside.line().code());
        assertEquals(List.of("1000", "1007", "1000"), List.of(beside.first(), beside.second(), beside.settled()));
        assertFalse(figures.hides(secretary, readings.getFirst()));
    }

    @Test
    void hidesTheFiguresOfADecisionThatLedBackToThePaper() {
        protocols.finishReading(aigul, Sample.KEY, 1, listed(100));
        protocols.finishReading(berik, Sample.KEY, 2, listed(100));
        var recount = new DecisionFile.Row(
                2, Sample.KEY, "E08", "", Decision.Kind.RECOUNT_ORDERED, "act 1", "more ballots than voters");
        assertEquals(
                State.NOT_STARTED,
                protocols.decide(chair, List.of(recount)).getFirst().state());
        Entry decision = workspace.entries(1, 100).getLast();
        assertEquals("tally.decided", decision.type());
        assertTrue(figures.hides(secretary, decision));
        protocols.finishReading(aigul, Sample.KEY, 1, listed(1_000));
        assertTrue(figures.hides(secretary, decision));
        protocols.finishReading(berik, Sample.KEY, 2, listed(1_000));
        assertFalse(figures.hides(secretary, decision));
    }

    @Test
    void findsEqualFiguresInTheLaterProtocolOnly() {
        Map<String, Sheet> same = Map.of("0001", listed(1_000), "0002", listed(1_000));
        protocols.enter(aigul, 1, file("", same));
        protocols.enter(berik, 2, file(" ", same));
        assertEquals(State.EXPLAINED, row("0001").state());
        assertEquals(
                List.of("0001"),
                row("0002").unexplained().stream().map(Finding::about).toList());
        String reasons = "precinct,code,decision,act,reason\n0002,W05,confirmed,,two papers with equal figures\n";
        protocols.decide(
                secretary,
                DecisionFile.read(reasons.getBytes(StandardCharsets.UTF_8), election, Sample.COMMISSION)
                        .rows());
        assertEquals(2, protocols.acceptAll(chair).accepted().size());
    }

    @Test
    void emptyPrecinctsAreNotTakenForCopies() {
        Map<String, Long> zeros =
                Sample.sheet().figures().keySet().stream().collect(Collectors.toMap(code -> code, code -> 0L));
        Sheet empty = Sample.sheet(Map.copyOf(zeros));
        Map<String, Sheet> same = Map.of("0001", empty, "0002", empty);
        protocols.enter(aigul, 1, file("", same));
        protocols.enter(berik, 2, file(" ", same));
        assertTrue(row("0002").unexplained().stream()
                .noneMatch(finding -> finding.check().equals("W05")));
    }

    @Test
    void aChairsDecisionsAnswerErrorsAndOthersAreRefused() {
        Map<String, Sheet> wrong = Map.of("0001", Sample.sheet(Map.of("ballots_cancelled", 400L)));
        protocols.enter(aigul, 1, file("", wrong));
        protocols.enter(berik, 2, file(" ", wrong));
        String text = "precinct,code,decision,act,reason\n0001,E05,accepted_as_it_stands,3,spoiled ballots\n";
        List<DecisionFile.Row> rows = DecisionFile.read(
                        text.getBytes(StandardCharsets.UTF_8), election, Sample.COMMISSION)
                .rows();
        assertEquals(1, protocols.acceptAll(chair).left().size());
        assertThrows(Refused.class, () -> protocols.decide(aigul, rows));
        assertThrows(Refused.class, () -> protocols.decide(observer, rows));
        protocols.decide(chair, rows);
        assertEquals(State.ACCEPTED, protocols.accept(chair, Sample.KEY).state());
    }

    @Test
    void acceptingThatIsStoppedAcceptsNone() {
        Map<String, Sheet> sheets = Map.of("0001", listed(1_000), "0002", listed(1_000));
        protocols.enter(aigul, 1, file("", sheets));
        protocols.enter(berik, 2, file(" ", sheets));
        AtomicInteger asked = new AtomicInteger();
        Refused stopped =
                assertThrows(Refused.class, () -> protocols.acceptAll(chair, () -> asked.incrementAndGet() > 1));
        assertEquals("accept.stopped", stopped.reason().key());
        assertEquals(2, asked.get());
        assertNotEquals(State.ACCEPTED, row("0001").state());
        assertNotEquals(State.ACCEPTED, row("0002").state());
    }

    @Test
    void refusesAnExportWhileACorrectionIsOpenAndCountsTheEarlierFigures() {
        Map<String, Sheet> sheets = Map.of("0001", listed(1_000));
        protocols.enter(aigul, 1, file("", sheets));
        protocols.enter(berik, 2, file(" ", sheets));
        protocols.acceptAll(chair);
        Figures.Snapshot before = figures.snapshot(chair);
        assertEquals(2, before.missing().size());
        assertThrows(Refused.class, () -> protocols.openCorrection(chair, chair, Sample.KEY, "9", "court"));
        protocols.openCorrection(chair, secretary, Sample.KEY, "9", "court");
        assertEquals(1_000, listedTogether());
        assertThrows(Refused.class, () -> figures.snapshot(chair));
        assertThrows(Refused.class, () -> protocols.markSigned(chair, 1, before.versions()));
        protocols.finishReading(berik, Sample.KEY, 1, listed(1_002));
        protocols.finishReading(aigul, Sample.KEY, 2, listed(1_002));
        protocols.accept(chair, Sample.KEY);
        assertEquals(1_002, listedTogether());
        reopen();
        assertEquals(2, figures.show(chair, Sample.KEY).version());
    }

    @Test
    void refusesAForeignPrecinct() {
        ProtocolKey foreign = new ProtocolKey(Sample.CONTEST, "0900");
        assertThrows(Refused.class, () -> protocols.finishReading(aigul, foreign, 1, Sample.sheet()));
        assertThrows(Refused.class, () -> figures.show(chair, foreign));
    }

    @Test
    void aThousandPrecinctsPassInOneWorkspace() {
        List<String> ids = IntStream.rangeClosed(1, 1_000)
                .mapToObj(n -> "%04d".formatted(n + 1_000))
                .toList();
        election = Sample.election(
                List.of(Sample.contest(true)),
                ids.stream().map(Sample::precinct).toList());
        use(workspace);
        Map<String, Sheet> sheets = ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> Sample.sheet(Map.of("voted_by_certificate", Long.valueOf(id)))));
        protocols.enter(aigul, 1, file("", sheets));
        protocols.enter(berik, 2, file(" ", sheets));
        assertEquals(1_000, protocols.acceptAll(chair).accepted().size());
        reopen();
        assertEquals(1_000, figures.snapshot(chair).accepted().size());
    }
}
