package kz.esep.tally;

import static kz.esep.tally.Room.AIGUL;
import static kz.esep.tally.Room.BERIK;
import static kz.esep.tally.Room.CHAIR;
import static kz.esep.tally.Room.KEY;
import static kz.esep.tally.Room.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a list foretells is what the rules then allow. */
class DueTest {
    private static final Session DANA = SignedIn.as("dana", Role.TYPIST);

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

    /** In the order Aigul, Berik, Dana, the chair, an observer. */
    private void assertDue(Due.Kind aigul, Due.Kind berik, Due.Kind dana, Due.Kind chair, Due.Kind observer) {
        List<Session> all = List.of(AIGUL, BERIK, DANA, CHAIR, OBSERVER);
        ProtocolRow row = room.figures.row(AIGUL, KEY);
        assertEquals(
                List.of(aigul, berik, dana, chair, observer),
                all.stream()
                        .map(one -> Due.of(row, one.person(), one.roles()).kind())
                        .toList());
    }

    @Test
    void followsAProtocolFromThePaperToSettled() {
        Due.Kind others = Due.Kind.OTHERS_READ;
        assertDue(Due.Kind.READ, Due.Kind.READ, Due.Kind.READ, others, others);
        room.protocols.startReading(AIGUL, KEY, 1);
        assertDue(Due.Kind.GO_ON, Due.Kind.BEING_READ, Due.Kind.BEING_READ, others, others);
        room.protocols.finishReading(AIGUL, KEY, 1, Room.listed(1_000));
        assertDue(Due.Kind.ANOTHER_READER, Due.Kind.READ, Due.Kind.READ, others, others);
        assertEquals(
                2,
                Due.of(room.figures.row(BERIK, KEY), BERIK.person(), BERIK.roles())
                        .number());
        room.protocols.startReading(BERIK, KEY, 2);
        assertDue(Due.Kind.BEING_READ, Due.Kind.GO_ON, Due.Kind.BEING_READ, others, others);
        room.protocols.finishReading(BERIK, KEY, 2, Room.listed(999));
        assertDue(Due.Kind.SETTLE, Due.Kind.SETTLE, Due.Kind.OTHERS_SETTLE, Due.Kind.SETTLE, Due.Kind.OTHERS_SETTLE);
        room.protocols.retype(CHAIR, List.of(new RetypeFile.Cell(KEY, "voters_listed", "1000")));
        assertDue(Due.Kind.SETTLED, Due.Kind.SETTLED, Due.Kind.SETTLED, Due.Kind.SETTLED, Due.Kind.SETTLED);
    }

    @Test
    void offersNoSecondReadingToWhoRecordedFiguresOfTheCount() {
        Outside count = new Outside() {
            @Override
            public PrecinctContext about(ProtocolKey key) {
                return Outside.of(Sample.election()).about(key);
            }

            @Override
            public Set<String> counted(ProtocolKey key) {
                return Set.of(AIGUL.person(), BERIK.person());
            }
        };
        room.figures = new Figures(room.workspace, Sample.election(), count);
        Due.Kind others = Due.Kind.OTHERS_READ;
        assertDue(Due.Kind.READ, Due.Kind.READ, Due.Kind.READ, others, others);
        room.protocols.finishReading(AIGUL, KEY, 1, Room.listed(1_000));
        assertDue(Due.Kind.ANOTHER_READER, Due.Kind.COUNTED, Due.Kind.READ, others, others);
        room.protocols.startReading(DANA, KEY, 2);
        assertDue(Due.Kind.BEING_READ, Due.Kind.COUNTED, Due.Kind.GO_ON, others, others);
    }
}
