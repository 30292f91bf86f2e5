package kz.esep.tally;

import static kz.esep.tally.Room.AIGUL;
import static kz.esep.tally.Room.BERIK;
import static kz.esep.tally.Room.CHAIR;
import static kz.esep.tally.Room.KEY;
import static kz.esep.tally.Room.OBSERVER;
import static kz.esep.tally.Room.OTHER;
import static kz.esep.tally.Room.SECRETARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    /** Raises the error E05. */
    private static final Sheet WRONG = Sample.sheet(Map.of("ballots_cancelled", 400L));
    /** Raises the warning W07. */
    private static final Sheet ODD = Sample.sheet(Map.of("voters_listed", 1_100L));

    @TempDir
    private Path folder;

    private Room room;

    @BeforeEach
    void open() {
        room = new Room(folder.resolve("w.esep"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ProtocolRow row(ProtocolKey key) {
        ProtocolRow row = room.figures.row(OBSERVER, key);
        assertTrue(room.figures.list(OBSERVER).contains(row));
        return row;
    }

    private List<String> open(ProtocolKey key) {
        return row(key).unexplained().stream().map(Finding::check).toList();
    }

    @Test
    void aRowSaysSinceWhenAndWhoAccepted() {
        assertNull(row(KEY).since());
        room.match(KEY, Sample.sheet());
        assertEquals(Sample.AT, row(KEY).since());
        assertNull(row(KEY).acceptance());
        room.protocols.accept(CHAIR, KEY);
        assertEquals(new Protocol.Acceptance("chair", Sample.AT), row(KEY).acceptance());
        assertFalse(row(KEY).underCorrection());
        room.protocols.openCorrection(CHAIR, SECRETARY, KEY, "9", "court");
        assertTrue(row(KEY).underCorrection());
        assertNull(row(KEY).acceptance());
        assertEquals(List.of(), row(KEY).readers());
    }

    @Test
    void aKeptListFollowsEveryChange() {
        room.match(KEY, WRONG);
        assertEquals(List.of("E05"), open(KEY));
        assertEquals(1, row(KEY).version());
        room.decide(CHAIR, KEY, "E05", Decision.Kind.ACCEPTED_AS_IT_STANDS);
        assertEquals(List.of(), open(KEY));
        room.match(OTHER, WRONG);
        assertEquals(List.of("E05", "W05"), open(OTHER));
        room.protocols.takeBackReading(CHAIR, KEY);
        assertEquals(List.of("E05"), open(OTHER), "the protocol that was equal is not settled any more");
        assertEquals(State.FIRST_DONE, row(KEY).state());
        room.protocols.finishReading(BERIK, KEY, 2, WRONG);
        assertEquals(List.of("E05", "W05"), open(KEY));
        assertEquals(List.of("E05"), open(OTHER));
        List<ProtocolRow> kept = room.figures.list(CHAIR);
        room.reopen();
        assertEquals(room.figures.list(CHAIR), kept);
    }

    @Test
    void aSummaryCountsStatesAndWhoIsWaitedFor() {
        room.match(KEY, WRONG);
        room.match(OTHER, ODD);
        Summary summary = room.figures.summary(OBSERVER);
        assertEquals(2, summary.states().get(State.MATCHED));
        assertEquals(1, summary.states().get(State.NOT_STARTED));
        assertEquals(0, summary.states().get(State.DISPUTED));
        assertEquals(
                3, summary.states().values().stream().mapToInt(count -> count).sum());
        assertEquals(1, summary.waitingForChair());
        assertEquals(1, summary.waitingForReason());
        room.decide(AIGUL, OTHER, "W07", Decision.Kind.CONFIRMED);
        assertEquals(2, room.figures.summary(OBSERVER).waitingForChair());
        room.protocols.accept(CHAIR, OTHER);
        room.protocols.openCorrection(CHAIR, SECRETARY, OTHER, "9", "court");
        assertEquals(1, room.figures.summary(OBSERVER).waitingForChair());
        assertEquals(1, room.figures.summary(OBSERVER).underCorrection());
    }

    @Test
    void aProofRaisesNothingAboutLinesThatAreNotTypedYet() {
        assertEquals(List.of(), room.figures.proof(AIGUL, KEY, Sample.sheet()));
        assertEquals(List.of(), room.figures.proof(AIGUL, KEY, new Sheet(new TreeMap<>(), null)));
        Map<String, @Nullable Long> changed = new HashMap<>(Map.of("ballots_cancelled", 400L));
        changed.put("invalid", null);
        Sheet gap = Sample.sheet(changed);
        assertEquals(List.of("E05"), checks(room.figures.proof(AIGUL, KEY, gap)));
        assertEquals(List.of("E01", "E05"), checks(room.figures.proofWhole(AIGUL, KEY, gap)));
        Sheet early = new Sheet(
                Sample.sheet().figures(),
                Objects.requireNonNull(Sample.sheet().time()).minusHours(5));
        assertEquals(List.of("E12"), checks(room.figures.proof(CHAIR, KEY, early)));
        assertThrows(Refused.class, () -> room.figures.proof(OBSERVER, KEY, gap));
        assertThrows(Refused.class, () -> room.figures.proofWhole(OBSERVER, KEY, gap));
    }

    private static List<String> checks(List<Finding> findings) {
        return findings.stream().map(Finding::check).toList();
    }

    @Test
    void aProofKnowsNoOtherReadingAndNoOtherProtocol() {
        List<Finding> alone = room.figures.proofWhole(BERIK, KEY, WRONG);
        room.match(OTHER, WRONG);
        room.protocols.finishReading(AIGUL, KEY, 1, Sample.sheet());
        for (int i = 0; i < 2; i++) {
            room.protocols.finishReading(BERIK, KEY, 2, Sample.sheet());
            room.protocols.takeBackReading(BERIK, KEY);
        }
        assertEquals(alone, room.figures.proofWhole(BERIK, KEY, WRONG));
    }

    @Test
    void aReviewShowsFindingsWithTheirAnswersRoundsAndReadings() {
        room.match(KEY, WRONG);
        room.decide(CHAIR, KEY, "E05", Decision.Kind.RETURNED);
        room.match(KEY, Sample.sheet(Map.of("ballots_cancelled", 400L, "voters_listed", 1_100L)));
        room.decide(SECRETARY, KEY, "W07", Decision.Kind.CONFIRMED);
        Review review = room.figures.review(OBSERVER, KEY);
        assertEquals(
                List.of("E05", "W07"),
                review.findings().stream()
                        .map(judged -> judged.finding().check())
                        .toList());
        assertTrue(review.findings().getFirst().open());
        Decision answer = Objects.requireNonNull(review.findings().get(1).answer());
        assertEquals("secretary", answer.person());
        assertEquals("looked up on paper", answer.reason());
        assertEquals(1, review.protocol().history().size());
        assertEquals("1100", review.beside().getFirst().settled());
        assertEquals(List.of(), review.annexes());
        assertEquals(
                open(KEY), checks(review.report().unexplained(review.protocol().decisions())));
    }

    @Test
    void aReviewOfACorrectionHasItsAnnexBeforeAndAfterAcceptance() {
        room.match(KEY, Sample.sheet());
        room.protocols.accept(CHAIR, KEY);
        room.protocols.openCorrection(CHAIR, SECRETARY, KEY, "9", "court");
        assertThrows(Refused.class, () -> room.figures.review(CHAIR, KEY));
        room.match(KEY, Room.listed(1_002));
        Annex annex = room.figures.review(CHAIR, KEY).annexes().getFirst();
        assertEquals(List.of(new Annex.Change("voters_listed", "1000", "1002")), annex.changes());
        assertEquals("9", annex.act());
        room.protocols.accept(CHAIR, KEY);
        assertEquals(List.of(annex), room.figures.review(CHAIR, KEY).annexes());
    }

    /** Everything that anybody can ask while a cell is disputed. */
    private List<Object> seen() {
        List<Object> seen = new ArrayList<>();
        for (var session : List.of(AIGUL, BERIK, CHAIR, SECRETARY, OBSERVER)) {
            seen.add(room.figures.list(session));
            seen.add(room.figures.row(session, KEY));
            seen.add(room.figures.summary(session));
            seen.add(room.figures.totals(session));
            seen.add(room.figures.check(session));
            assertThrows(Refused.class, () -> room.figures.review(session, KEY));
            assertThrows(Refused.class, () -> room.figures.sideBySide(session, KEY));
        }
        for (var session : List.of(AIGUL, BERIK, CHAIR)) {
            seen.add(room.figures.proofWhole(session, KEY, Sample.sheet()));
            seen.add(room.drafts.mine(session));
        }
        return seen;
    }

    @Test
    void nothingTellsEitherValueOfADisputedCellNorWhatTheChecksWouldSayOfIt() {
        room.dispute(KEY, 1_000, 1_001);
        List<Object> small = seen();
        room.close();
        room = new Room(folder.resolve("other.esep"));
        room.dispute(KEY, 100, 9_000);
        assertEquals(small, seen());
    }
}
