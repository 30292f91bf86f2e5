package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.esep.app.Nights;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep day}, as a script uses it. */
class DayCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));
    private Instant now = Instant.parse("2027-01-10T07:05:00Z");

    @BeforeEach
    void copy() {
        terminal = new Terminal(Nights.fresh(folder));
    }

    private int run(String login, String command, String... more) {
        return terminal.at(Clock.fixed(now, ZoneOffset.UTC)).as(login, "day " + command, more);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("told.csv"), text).toString();
    }

    @Test
    void recordsWhatPrecinctsTellAndShowsWhatIsMissing() throws IOException, Json.BadJson {
        String head = "precinct,begun,sealed,stationary,mobile,listed,ballots,issuing,observers\n";
        assertEquals(
                Exit.DONE,
                run(
                        "typist1",
                        "open",
                        file(head + "0101,06:00,06:30,2,1,1840,1858,5,3\n0102,06:10,06:35,1,0,9,9,3,\n")),
                terminal.err());
        assertEquals("Openings recorded. Precincts: 2.", terminal.out().strip());
        assertEquals(
                Exit.DONE,
                run("typist1", "turnout", "--precinct", "0101", "--time", "10:00", "--voted", "412"),
                terminal.err());
        assertEquals(
                Exit.DONE,
                run("typist1", "turnout", file("precinct,time,voted\n0101,12:00,600\n0102,12:00,4\n")),
                terminal.err());
        assertEquals(Exit.DONE, run("secretary", "list"), terminal.err());
        assertTrue(
                terminal.out().contains("10:00 412 (22.39 %, late)  12:00 600 (32.61 %)  14:00 ahead"), terminal.out());
        assertTrue(
                terminal.out().contains("12:00  reported: 2, of them late: 0, missing: 0, turnout 32.67 %"),
                terminal.out());
        assertEquals(Exit.DONE, run("secretary", "list", "--json"), terminal.err());
        assertEquals("late", terminal.json().at("/precincts/0/turnout/0").asString());
        assertEquals("due", terminal.json().at("/precincts/2/turnout/1").asString());
        assertEquals(604, terminal.json().at("/times/1/voted").asLong());
        assertEquals(
                Exit.DONE,
                run("chair", "list", "--out", folder.resolve("t").toString(), "--format", "csv"),
                terminal.err());
        assertTrue(Files.readString(folder.resolve("t/PRACTICE_day_practice_tec-practice_turnout.csv"))
                .contains("0101"));
    }

    @Test
    void closesAllThatAreOpenAndCorrectsWithAReason() {
        now = Instant.parse("2027-01-10T15:20:00Z");
        assertEquals(Exit.DONE, run("secretary", "close", "--precinct", "0101", "--at", "20:10"), terminal.err());
        assertEquals(Exit.DONE, run("secretary", "close", "--all", "--at", "20:00"), terminal.err());
        assertEquals(
                Exit.DONE,
                run("secretary", "close", "--precinct", "0101", "--at", "20:00", "--correct", "read from the clock"),
                terminal.err());
        assertTrue(terminal.out().contains("What stood before is kept"), terminal.out());
        assertEquals(Exit.DONE, run("secretary", "list"), terminal.err());
        assertTrue(terminal.out().contains("the closing was 20:10; corrected: read from the clock"), terminal.out());
        assertEquals(Exit.REFUSED, run("secretary", "close", "--precinct", "0101"));
        assertTrue(terminal.err().contains("Say when voting ended"), terminal.err());
    }

    @Test
    void saysWhatIsWrongAndRecordsNothing() throws IOException {
        assertEquals(Exit.REFUSED, run("typist1", "turnout"));
        assertTrue(terminal.err().contains("Name either a file"), terminal.err());
        String rows = file("precinct,time,voted\n0101,12:00,5\n0102,13:00,4\n0999,12:00,4\n");
        assertEquals(Exit.REFUSED, run("typist1", "turnout", rows));
        assertTrue(terminal.err().contains("Row 4: Precinct 0999: it is not a precinct"), terminal.err());
        assertEquals(
                Exit.REFUSED, run("typist1", "turnout", rows, "--precinct", "0101", "--time", "12:00", "--voted", "5"));
        assertEquals(Exit.WRONG_USAGE, run("typist1", "turnout", "--precinct", "0101", "--time", "12:00"));
        assertEquals(
                Exit.WRONG_USAGE, run("typist1", "turnout", "--precinct", "0101", "--time", "noon", "--voted", "5"));
        assertEquals(Exit.DONE, run("typist1", "list", "--missing"), terminal.err());
        assertTrue(terminal.out().contains("reported: 0"), terminal.out());
    }

    @Test
    void namesTheRowsOfAFileThatTheRulesRefuse() throws IOException {
        String turnout = file("precinct,time,voted\n0101,10:00,5\n0102,13:00,4\n0101,12:00,4\n");
        assertEquals(Exit.REFUSED, run("typist1", "turnout", turnout));
        assertTrue(terminal.err().contains("Row 3: Precinct 0102, 13:00: "), terminal.err());
        assertTrue(terminal.err().contains("Row 4: Precinct 0101, 12:00: "), terminal.err());
        now = Instant.parse("2027-01-10T15:20:00Z");
        assertEquals(Exit.REFUSED, run("secretary", "close", file("precinct,at\n0101,20:00\n0102,19:00\n")));
        assertTrue(terminal.err().contains("Row 3: Precinct 0102: "), terminal.err());
        assertEquals(Exit.REFUSED, run("secretary", "close", "--precinct", "0102", "--at", "19:00"));
        assertFalse(terminal.err().contains("Row"), terminal.err());
    }
}
