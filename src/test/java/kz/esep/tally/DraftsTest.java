package kz.esep.tally;

import static kz.esep.tally.Room.AIGUL;
import static kz.esep.tally.Room.BERIK;
import static kz.esep.tally.Room.CHAIR;
import static kz.esep.tally.Room.KEY;
import static kz.esep.tally.Room.OBSERVER;
import static kz.esep.tally.Room.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.store.Head;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final Typed HALF = typed(Map.of("voters_listed", "1 00O", "took_part", "5"), "took_part");

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

    private static Typed typed(Map<String, String> texts, String line) {
        return new Typed(new TreeMap<>(texts), line);
    }

    private Optional<Typed> found(Session session, int number) {
        return room.drafts.find(session, KEY, number).map(Drafts.Draft::typed);
    }

    @Test
    void anInterruptedReadingIsFoundAgainAsItWasTyped() {
        room.protocols.startReading(AIGUL, KEY, 1);
        Head head = room.workspace.head();
        room.drafts.save(AIGUL, KEY, 1, typed(Map.of("voters_listed", "1"), "voters_listed"));
        room.drafts.save(AIGUL, KEY, 1, HALF);
        room.reopen();
        assertEquals(head, room.workspace.head());
        assertEquals(List.of(new Drafts.Draft(KEY, 1, Sample.AT, HALF)), room.drafts.mine(AIGUL));
        assertEquals(Optional.of(HALF), found(AIGUL, 1));
        assertEquals(Optional.empty(), found(BERIK, 1));
        assertEquals(List.of(), room.drafts.mine(BERIK));
        assertEquals(List.of(), room.drafts.mine(CHAIR));
    }

    @Test
    void whoHasAReadingOpenGoesOnWithItAndNobodyElseDoes() {
        room.protocols.startReading(AIGUL, KEY, 1);
        Head head = room.workspace.head();
        room.reopen();
        assertEquals(
                State.FIRST_READING, room.protocols.startReading(AIGUL, KEY, 1).state());
        assertEquals(head, room.workspace.head());
        assertThrows(Refused.class, () -> room.protocols.startReading(BERIK, KEY, 1));
        assertThrows(Refused.class, () -> room.protocols.startReading(AIGUL, KEY, 2));
        room.protocols.finishReading(AIGUL, KEY, 1, Sample.sheet());
        assertThrows(Refused.class, () -> room.protocols.startReading(AIGUL, KEY, 1));
    }

    @Test
    void aFinishedReadingTakesItsDraftsWithIt() {
        room.drafts.save(AIGUL, KEY, 1, HALF);
        room.drafts.save(BERIK, KEY, 1, HALF);
        room.drafts.save(AIGUL, OTHER, 1, HALF);
        room.protocols.finishReading(AIGUL, KEY, 1, Sample.sheet());
        assertEquals(OTHER, room.drafts.mine(AIGUL).getFirst().key());
        assertEquals(List.of(), room.drafts.mine(BERIK));
        room.drafts.save(BERIK, KEY, 2, HALF);
        room.protocols.finishReading(BERIK, KEY, 2, Room.listed(999));
        assertEquals(List.of(), room.drafts.mine(BERIK));
    }

    @Test
    void aRefusedReadingKeepsItsDraft() {
        room.drafts.save(AIGUL, KEY, 1, HALF);
        Sheet foreign = Sample.sheet(Map.of("no_such_line", 1L));
        assertThrows(Refused.class, () -> room.protocols.finishReading(AIGUL, KEY, 1, foreign));
        assertEquals(Optional.of(HALF), found(AIGUL, 1));
    }

    @Test
    void whoGivesUpTheirReadingGivesUpItsDraft() {
        room.protocols.startReading(AIGUL, KEY, 1);
        room.drafts.save(AIGUL, KEY, 1, HALF);
        room.protocols.takeBackReading(AIGUL, KEY);
        assertEquals(Optional.empty(), found(AIGUL, 1));
    }

    @Test
    void aReadingThatTheChairTookAwayLeavesItsDraftToItsOwnerForThatRoundOnly() {
        room.protocols.startReading(AIGUL, KEY, 1);
        room.drafts.save(AIGUL, KEY, 1, HALF);
        room.protocols.releaseReading(CHAIR, KEY, "went home");
        assertEquals(Optional.of(HALF), found(AIGUL, 1));
        room.protocols.startReading(BERIK, KEY, 1);
        assertThrows(Refused.class, () -> room.drafts.save(AIGUL, KEY, 1, typed(Map.of(), "")));
        assertEquals(Optional.of(HALF), found(AIGUL, 1));
        assertEquals(Optional.empty(), found(BERIK, 1));
        room.protocols.finishReading(BERIK, KEY, 1, Sample.sheet());
        assertEquals(Optional.empty(), found(AIGUL, 1));
    }

    @Test
    void aRoundThatEndsEndsEveryDraftOfIt() {
        room.protocols.finishReading(AIGUL, KEY, 1, Sample.sheet());
        room.protocols.startReading(BERIK, KEY, 2);
        room.drafts.save(BERIK, KEY, 2, HALF);
        room.protocols.releaseReading(CHAIR, KEY, "went home");
        assertEquals(Optional.of(HALF), found(BERIK, 2));
        room.protocols.takeBackReading(AIGUL, KEY);
        assertEquals(Optional.empty(), found(BERIK, 2));
    }

    @Test
    void nobodyDraftsWhatTheyMayNotHandIn() {
        room.protocols.finishReading(AIGUL, KEY, 1, Sample.sheet());
        assertThrows(Refused.class, () -> room.drafts.save(AIGUL, KEY, 2, HALF));
        assertThrows(Refused.class, () -> room.drafts.save(BERIK, KEY, 1, HALF));
        assertThrows(Refused.class, () -> room.drafts.save(CHAIR, KEY, 2, HALF));
        assertThrows(Refused.class, () -> room.drafts.saveRetyping(AIGUL, KEY, HALF));
        assertThrows(Refused.class, () -> room.drafts.mine(OBSERVER));
        ProtocolKey foreign = new ProtocolKey(Sample.CONTEST, "0900");
        assertThrows(Refused.class, () -> room.drafts.save(AIGUL, foreign, 1, HALF));
        assertEquals(List.of(), room.drafts.mine(AIGUL));
        assertEquals(List.of(), room.drafts.mine(BERIK));
    }

    @Test
    void disputedCellsThatAreTypedAgainHaveADraftOfTheirOwn() {
        room.protocols.finishReading(AIGUL, KEY, 1, Sample.sheet());
        room.protocols.finishReading(BERIK, KEY, 2, Sample.sheet(Map.of("voters_listed", 1_007L, "invalid", 11L)));
        Typed two = typed(Map.of("voters_listed", "1000", "invalid", "1"), "invalid");
        room.drafts.saveRetyping(CHAIR, KEY, two);
        room.drafts.saveRetyping(AIGUL, KEY, two);
        assertThrows(Refused.class, () -> room.drafts.saveRetyping(SignedIn.as("dana", Role.TYPIST), KEY, two));
        room.protocols.retype(CHAIR, List.of(new RetypeFile.Cell(KEY, "voters_listed", "1000")));
        assertEquals(
                typed(Map.of("invalid", "1"), "invalid"),
                room.drafts.findRetyping(CHAIR, KEY).orElseThrow().typed());
        assertEquals(Drafts.RETYPING, room.drafts.mine(AIGUL).getFirst().number());
        room.protocols.retype(CHAIR, List.of(new RetypeFile.Cell(KEY, "invalid", "10")));
        assertEquals(Optional.empty(), room.drafts.findRetyping(CHAIR, KEY));
        assertEquals(List.of(), room.drafts.mine(AIGUL));
    }

    @Test
    void aReadingThatEndsADisputeByBeingTakenBackEndsTheRetypingToo() {
        room.dispute(KEY, 1_000, 1_007);
        room.drafts.saveRetyping(AIGUL, KEY, HALF);
        room.protocols.takeBackReading(BERIK, KEY);
        assertEquals(Optional.empty(), room.drafts.findRetyping(AIGUL, KEY));
    }

    @Test
    void aDraftIsDroppedByItsOwner() {
        room.drafts.save(AIGUL, KEY, 1, HALF);
        room.drafts.save(BERIK, KEY, 1, HALF);
        room.drafts.drop(AIGUL, KEY, 1);
        room.drafts.dropRetyping(AIGUL, KEY);
        assertEquals(Optional.empty(), found(AIGUL, 1));
        assertEquals(Optional.of(HALF), found(BERIK, 1));
    }

    @Test
    void aDraftNobodyCanReadIsNoDraft() {
        room.workspace.write(transaction -> {
            transaction.saveDraft("aigul", Drafting.place(KEY, 1), new byte[] {'?'});
            return 0;
        });
        assertEquals(Optional.empty(), found(AIGUL, 1));
        assertTrue(room.drafts.mine(AIGUL).isEmpty());
    }
}
