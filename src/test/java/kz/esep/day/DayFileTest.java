package kz.esep.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DayFileTest {
    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refuses(String said, Executable reading) {
        String reason = assertThrows(Refused.class, reading).reason().in(Language.EN);
        assertTrue(reason.contains(said), reason);
    }

    @Test
    void readsTurnoutWithAndWithoutTheList() {
        assertEquals(
                List.of(new TurnoutFigure("0001", LocalTime.NOON, 412, null)),
                DayFile.turnout(file("precinct,time,voted\n0001,12:00,412\n")).said());
        assertEquals(
                List.of(
                        new TurnoutFigure("0001", LocalTime.of(9, 0), 0, 900L),
                        new TurnoutFigure("0001", LocalTime.NOON, 412, null)),
                DayFile.turnout(file("time;precinct;listed;voted\n9:00;0001;900;0\n12:00;0001;;412\n"))
                        .said());
    }

    @Test
    void readsOpeningsAndClosings() {
        String head = "precinct,begun,sealed,stationary,mobile,listed,ballots,issuing";
        Map<String, Opening> read = DayFile.openings(
                        file(head + ",observers,foreign_media\n0001,06:00,06:30,2,1,900,909,5,3,1\n"))
                .said();
        Opening opening = Objects.requireNonNull(read.get("0001"));
        assertEquals(new Opening.Present(3, 0, 0, 0, 0, 1), opening.present());
        assertEquals(new Opening.Boxes(2, 1, LocalTime.of(6, 30)), opening.boxes());
        assertEquals(909, opening.ballots());
        assertEquals(
                Map.of("0001", LocalTime.of(20, 0)),
                DayFile.closings(file("precinct,at\n0001,20:00\n")).said());
    }

    @Test
    void namesRowAndColumnOfEachFault() {
        refuses("time", () -> DayFile.turnout(file("precinct,voted\n0001,412\n")));
        refuses(
                "issuing",
                () -> DayFile.openings(file(
                        "precinct,begun,sealed,stationary,mobile,listed,ballots\n0001,06:00,06:30,2,1,900,909\n")));
        String faults = assertThrows(
                        Refused.class,
                        () -> DayFile.turnout(
                                file(
                                        "precinct,time,voted\n0001,12:00,4 12\n0002,noon,5\n0003,12:00,1234567890\n0001,12:00,3\n")))
                .reason()
                .in(Language.EN);
        for (String said : List.of(
                "Row 2, column voted: \"4 12\" is not a whole number",
                "Row 3, column time: \"noon\" is not a time",
                "Row 4, column voted: \"1234567890\"",
                "Row 5, column precinct: Precinct 0001 is in the file twice")) {
            assertTrue(faults.contains(said), faults);
        }
        refuses("in the file twice", () -> DayFile.closings(file("precinct,at\n0001,20:00\n0001,20:00\n")));
    }
}
