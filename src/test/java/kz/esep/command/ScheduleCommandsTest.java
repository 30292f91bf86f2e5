package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.app.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep schedule}, as a script uses it: a proposal, a sitting that decides it, what refers to it, bad input. */
class ScheduleCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));
    private Clock clock = at("2027-01-04T09:00:00Z");
    private String language = "en";

    @BeforeEach
    void copy() {
        terminal = new Terminal(Nights.fresh(folder));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private int run(String login, String command, String... more) {
        return terminal.at(clock).with("ESEP_LANGUAGE", language).as(login, command, more);
    }

    private void done(String login, String command, String... more) {
        assertEquals(Exit.DONE, run(login, command, more), terminal.err());
    }

    private void refused(String login, String command, String why, String... more) {
        assertEquals(Exit.REFUSED, run(login, command, more), terminal.out());
        assertTrue(terminal.err().contains(why), terminal.err());
    }

    private static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private String file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), String.join("\n", rows) + "\n")
                .toString();
    }

    @Test
    void hoursAndTimetablesAreDecidedAtASittingAndReferToIt() throws IOException {
        done(
                "registrar",
                "schedule hours propose",
                file("precinct,opens,closes", "0101,06:00,20:00", "0102,06:00,22:00"),
                "--by",
                "akim",
                "--reason",
                "sowing");
        done(
                "registrar",
                "schedule timetable draft",
                file("precinct,day,opens,closes,member,task", "0101,mon,09:00,18:00,3,"));
        done("secretary", "schedule sitting call", "--at", "2027-01-06T15:00", "--point", "Hours", "--point", "Other");
        clock = at("2027-01-06T10:30:00Z");
        done("chair", "schedule sitting open", "--sitting", "1", "--members", "7", "--present", "5");
        String[] vote = {"--sitting", "1", "--text", "Hours as proposed", "--no", "0"};
        done("chair", "schedule sitting decide", with(vote, "--number", "1-1", "--yes", "4", "--abstained", "1"));
        done("chair", "schedule sitting decide", with(vote, "--number", "1-2", "--yes", "3", "--abstained", "2"));
        String[] first = {"--number", "1-1", "--date", "2027-01-06", "--all"};
        refused(
                "chair",
                "schedule hours decide",
                "was not adopted",
                "--number",
                "1-2",
                "--date",
                "2027-01-06",
                "--all");
        refused("chair", "schedule hours decide", "2027-01-06", "--number", "1-1", "--date", "2027-01-05", "--all");
        done("chair", "schedule hours decide", first);
        done("chair", "schedule timetable decide", first);
        done("chair", "schedule hours list");
        assertTrue(terminal.out().contains("0102  06:00-22:00, count from 22:00"), terminal.out());
        assertTrue(terminal.out().contains("decided: 1-1 of 2027-01-06"), terminal.out());
        assertEquals(Exit.REFUSED, run("chair", "schedule timetable list"), "voters would find nobody on some days");
        assertTrue(terminal.out().contains("0101  decided: 1-1 of 2027-01-06"), terminal.out());
        assertTrue(terminal.out().contains("nobody is there: 2026-12-26"), terminal.out());
        done("chair", "schedule sitting close", "--sitting", "1");
        refused("chair", "schedule sitting decide", "closed", with(vote, "--number", "1-3", "--yes", "5"));
    }

    @Test
    void theFirstSittingIsCountedFromTheFirstMembership() throws IOException {
        done(
                "registrar",
                "member add",
                file(
                        "precinct,name,iin,post,proposed_by,public_servant,workplace,since,decision,bars",
                        ",Aigerim A.,800115300012,chair,Party A,no,School 5,2026-12-28,14 of 28.12.2026,"));
        done("chair", "schedule sitting list");
        assertTrue(terminal.err().contains("The first sitting is due by 2027-01-04"), terminal.err());
        clock = at("2027-01-05T09:00:00Z");
        done("chair", "schedule sitting list");
        assertTrue(terminal.err().contains("No first sitting within seven days"), terminal.err());
        done("chair", "schedule sitting call", "--at", "2027-01-05T15:00", "--urgent", "late", "--point", "Chair");
        clock = at("2027-01-05T10:00:00Z");
        done("chair", "schedule sitting open", "--sitting", "1", "--members", "7", "--present", "7");
        done("chair", "schedule sitting list");
        assertTrue(terminal.err().contains("The next sitting is due by 2027-01-19"), terminal.err());
    }

    @Test
    void theCalendarIsKeptAndMovesNowhereWithTheZoneOfTheMachine() throws IOException {
        done("secretary", "schedule add", "--what", "Training", "--date", "2027-01-05", "--time", "15:00");
        done("secretary", "schedule done", "--code", "lists-open", "--document", "act 5");
        done("chair", "schedule calendar");
        String here = terminal.out();
        assertTrue(here.contains("2027-01-05 15:00  ahead: Training"), here);
        assertTrue(here.contains("done: Voter lists are open for inspection"), here);
        clock = clock.withZone(ZoneId.of("America/Los_Angeles"));
        done("chair", "schedule calendar");
        assertEquals(here, terminal.out());
        refused("registrar", "schedule done", "no-such", "--code", "no-such");
        Path ics = folder.resolve("calendar.ics");
        done("chair", "schedule calendar", "--ics", ics.toString());
        assertTrue(Files.readString(ics).contains("DTSTART:20270105T100000Z"), Files.readString(ics));
    }

    @Test
    void rowsThatTheRulesRefuseAreNamedInEachLanguage() throws IOException {
        String hours = file("precinct;opens;closes", "0101;06:00;20:00", "0102;06:00;22:01", "0777;06:00;20:00");
        String[] why = {hours, "--by", "akim", "--reason", "x"};
        refused("chair", "schedule hours propose", "Row 4: Precinct 0777", why);
        hours = file("precinct;opens;closes", "0101;06:00;20:00", "0102;06:00;22:01", "0103;20:00;7:00");
        for (Map.Entry<String, String> row : Map.of(
                        "en", "Row 3: Precinct 0102", "ru", "Строка 3: Участок 0102", "kk", "3-жол: 0102 учаскесі")
                .entrySet()) {
            language = row.getKey();
            refused("chair", "schedule hours propose", row.getValue(), hours, "--by", "akim", "--reason", "x");
        }
        language = "en";
        String week = file("precinct,day,opens,closes", "0101,mon,09:00,18:00", "0101,tue,18:00,09:00");
        refused("registrar", "schedule timetable draft", "Row 3: Precinct 0101: 18:00-09:00", week);
        done("chair", "schedule hours list");
        assertFalse(terminal.out().contains("proposed"), terminal.out());
    }

    @Test
    void whatTheLawDoesNotAllowOfASittingIsSaid() {
        refused("secretary", "schedule sitting call", "48", "--at", "2027-01-05T15:00", "--point", "Hours");
        refused(
                "secretary",
                "schedule sitting call",
                "This time is over",
                "--at",
                "2027-01-03T15:00",
                "--point",
                "Hours");
        refused("typist1", "schedule sitting call", "roles", "--at", "2027-01-08T15:00", "--point", "Hours");
        done("secretary", "schedule sitting call", "--at", "2027-01-06T15:00", "--point", "Hours");
        String[] came = {"--sitting", "1", "--members", "7", "--present"};
        refused("chair", "schedule sitting open", "2027-01-06", with(came, "5"));
        clock = at("2027-01-06T10:30:00Z");
        refused("chair", "schedule sitting open", "quorum", with(came, "4"));
        refused("chair", "schedule sitting open", "8 of 7", with(came, "8"));
        refused("chair", "schedule sitting open", "no sitting 2", "--sitting", "2", "--members", "7", "--present", "5");
        done("secretary", "schedule sitting cancel", "--sitting", "1", "--reason", "no quorum");
        refused("chair", "schedule sitting open", "", with(came, "5"));
    }
}
