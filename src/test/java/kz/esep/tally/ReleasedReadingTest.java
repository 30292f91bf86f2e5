package kz.esep.tally;

import static kz.esep.tally.Room.AIGUL;
import static kz.esep.tally.Room.BERIK;
import static kz.esep.tally.Room.CHAIR;
import static kz.esep.tally.Room.KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A reading that somebody left open is released by the chair, with a reason that stays in the journal. */
class ReleasedReadingTest {
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

    private static void refuses(String key, Executable step) {
        assertEquals(
                "refused." + key, assertThrows(Refused.class, step).reason().key());
    }

    @Test
    void anotherTypistMakesTheReading() {
        room.protocols.startReading(AIGUL, KEY, 1);
        room.protocols.releaseReading(CHAIR, KEY, " went home ");
        assertEquals(State.NOT_STARTED, room.figures.row(CHAIR, KEY).state());
        room.protocols.startReading(BERIK, KEY, 1);
        room.protocols.finishReading(BERIK, KEY, 1, Sample.sheet());
        room.protocols.startReading(AIGUL, KEY, 2);
        room.protocols.releaseReading(CHAIR, KEY, "no time");
        assertEquals(State.FIRST_DONE, room.figures.row(CHAIR, KEY).state());
        room.reopen();
        assertEquals(List.of("berik"), room.figures.row(CHAIR, KEY).readers());
        room.protocols.finishReading(AIGUL, KEY, 2, Sample.sheet());
        assertEquals(State.ACCEPTED, room.protocols.accept(CHAIR, KEY).state());
    }

    @Test
    void theJournalNamesWhoseItWasAndWhy() {
        room.protocols.startReading(AIGUL, KEY, 1);
        room.protocols.releaseReading(CHAIR, KEY, " went home ");
        Entry last = room.workspace.entries(room.workspace.head().length(), 1).getFirst();
        assertEquals("chair", last.person());
        assertEquals(new Event.ReadingReleased(KEY, "aigul", "went home"), last.read(TallyProjector.RELEASED));
    }

    @Test
    void onlyTheChairDoesItAndOnlyWhileSomebodyReads() {
        refuses("nobody-reads", () -> room.protocols.releaseReading(CHAIR, KEY, "left"));
        room.protocols.startReading(AIGUL, KEY, 1);
        assertThrows(Refused.class, () -> room.protocols.releaseReading(BERIK, KEY, "left"));
        refuses("release-reason", () -> room.protocols.releaseReading(CHAIR, KEY, " "));
        refuses("release-instead", () -> room.protocols.takeBackReading(CHAIR, KEY));
        assertEquals("aigul", room.figures.row(CHAIR, KEY).reader());
    }
}
