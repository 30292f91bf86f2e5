package kz.esep.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Halls and their timetable. */
class HallsTest {
    @TempDir
    private Path folder;

    private Newsroom room;

    @BeforeEach
    void open() {
        room = new Newsroom(folder);
        room.hall();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void assertSays(String sentence, String... rows) {
        Refused refused = assertThrows(
                Refused.class,
                () -> room.halls()
                        .book(
                                Newsroom.REGISTRAR,
                                room.files()
                                        .meetings(Newsroom.bytes("hall,contestant,from,to", rows))
                                        .said()));
        assertTrue(refused.getMessage().contains(sentence), refused.getMessage());
    }

    @Test
    void booksAHallOnceAtATime() {
        room.book("1,one,2027-03-12T18:00,20:00", "House of culture,two,2027-03-12T16:00,18:00");
        assertEquals(
                List.of(2L, 1L),
                room.halls().meetings(Newsroom.OBSERVER).stream()
                        .map(Kept::number)
                        .toList());
        assertSays(
                "The hall is taken from 12.03.2027 18:00 to 12.03.2027 20:00: One."
                        + " The next free time of the same length: 13.03.2027 09:00 to 13.03.2027 11:00.",
                "1,two,2027-03-12T19:00,21:00");
        assertSays(
                "The next free time of the same length: 12.03.2027 20:00 to 12.03.2027 21:00.",
                "1,two,2027-03-12T17:30,18:30");
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.MEETING, 1, "called off");
        assertEquals(List.of(3L), room.book("1,two,2027-03-12T19:00,21:00"));
    }

    @Test
    void aRowsMeetingStandsInTheWayOfTheNextRow() {
        assertSays("is taken", "1,one,2027-03-12T18:00,20:00", "1,two,2027-03-12T19:59,20:30");
        assertTrue(room.halls().meetings(Newsroom.OBSERVER).isEmpty());
    }

    @Test
    void keepsToTheHallsHoursAndToTheCampaign() {
        assertSays(
                "The hall is open from 09:00 to 21:00. The next free time of the same length: 12.03.2027 09:00",
                "1,one,2027-03-12T08:00,10:00");
        assertSays("Campaigning ends on 20.03.2027 00:00", "1,one,2027-03-20T18:00,20:00");
        assertSays("There is no free time of that length until campaigning ends.", "1,one,2027-03-19T20:00,22:00");
        assertSays("cannot begin", "1,one,2027-03-12T20:00,20:00");
        assertEquals(List.of(1L), room.book("1,one,2027-03-19T19:00,21:00"));
    }

    @Test
    void aHallWithMeetingsIsNotWithdrawn() {
        room.book("1,one,2027-03-12T18:00,20:00");
        LotsTest.assertRefused(
                "refused.hall-used", () -> room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.HALL, 1, "burnt"));
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.MEETING, 1, "called off");
        room.withdrawals().withdraw(Newsroom.REGISTRAR, Thing.HALL, 1, "burnt");
        assertTrue(room.halls().list(Newsroom.OBSERVER).isEmpty());
    }
}
