package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.esep.app.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep timesheet}, as a script uses it. */
class TimesheetCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void twoMembers() throws IOException {
        terminal = new Terminal(Nights.fresh(folder));
        Path members = Files.writeString(folder.resolve("members.csv"), """
                        precinct,name,iin,post,proposed_by,public_servant,since,decision
                        0101,Aigerim A.,800115300012,chair,Party A,no,2026-12-01,14
                        0101,Berik B.,900101400013,member,Party B,yes,2026-12-01,14
                        """);
        run("registrar", "member", "add", members.toString());
    }

    private int run(String login, String group, String command, String... more) {
        return terminal.as(login, group + " " + command, more);
    }

    private void does(String login, String command, String... more) {
        assertEquals(Exit.DONE, run(login, "timesheet", command, more), terminal.err());
    }

    private String file(String... rows) throws IOException {
        return Files.writeString(
                        folder.resolve("hours.csv"), "member,day,kind,time,night\n" + String.join("\n", rows) + "\n")
                .toString();
    }

    @Test
    void saysThatNoDayIsNamed() {
        does("registrar", "days");
        assertTrue(terminal.out().startsWith("No holiday or moved day off is named yet."), terminal.out());
    }

    @Test
    void theNightOfTheCountIsProposedCorrectedAndRecorded() throws IOException {
        Path proposed = folder.resolve("proposed.csv");
        does("chair", "fill", "--until", "06:00", "--out", proposed.toString());
        assertTrue(
                terminal.out()
                        .contains(
                                "precinct commission 0101: from 2027-01-10 06:00 to 2027-01-11 06:00, when the count"),
                terminal.out());
        assertTrue(terminal.out().contains("Days proposed: 4, commissions: 1."), terminal.out());
        String rows = Files.readString(proposed);
        assertTrue(rows.contains("m1,2027-01-10,weekend,18:00,2:00"), rows);
        assertTrue(rows.contains("m2,2027-01-11,ordinary,6:00,6:00"), rows);
        does("registrar", "record", file("m1,2027-01-10,weekend,17:00,1:00"));
        does("registrar", "fill", "--until", "06:00", "--record");
        assertTrue(terminal.out().contains("Days recorded: 3, corrected: 0."), terminal.out());
        does("chair", "list", "--precinct", "0101");
        assertTrue(
                terminal.out()
                        .contains(
                                "m1  precinct commission 0101  Aigerim A.  2027-01-10: weekend 17:00; night 1:00, in all 17:00"),
                terminal.out());
        assertTrue(terminal.out().contains("Days: 4, hours in all: 47:00."), terminal.out());
        does("chair", "fill");
        assertTrue(
                terminal.out().contains("no end of the count is known (--until says it); days proposed: 0"),
                terminal.out());
    }

    @Test
    void correctionsNeedAReasonAndShowWhatStoodBefore() throws IOException {
        does("registrar", "record", file("m1,2027-01-08,overtime,3:00,", "m1,2027-01-09,weekend,4,"));
        assertEquals(Exit.REFUSED, run("registrar", "timesheet", "record", file("m1,2027-01-09,weekend,5,")));
        assertTrue(terminal.err().contains("Row 2, column day: Something else is recorded already."), terminal.err());
        does("registrar", "record", "--reason", "mistyped", file("m1,2027-01-09,weekend,5,"));
        does("registrar", "copy", "--member", "m1", "--to-member", "m2", "--from", "2027-01-01", "--to", "2027-01-10");
        assertTrue(terminal.out().contains("Days recorded: 2"), terminal.out());
        does("chair", "list");
        assertTrue(
                terminal.out().contains("m1  2027-01-09: was 4:00 in all before it was corrected (mistyped)"),
                terminal.out());
        does("chair", "list", "--json");
        assertTrue(terminal.out().contains("\"minutes\" : 300"), terminal.out());
        assertFalse(terminal.out().contains("Aigerim"), "JSON names nobody");
        does("chair", "list", "--out", folder.resolve("t").toString(), "--format", "csv");
        assertTrue(Files.readString(folder.resolve("t/PRACTICE_timesheet_practice_tec-practice_days.csv"))
                .contains("m2,precinct commission 0101,Berik B.,2027-01-09,,,5:00,,5:00,"));
    }

    @Test
    void theChairSeesWhichLimitsArePassed() throws IOException {
        does("registrar", "record", file("m2,2027-01-08,overtime,3:00,", "m1,2027-01-08,ordinary,8,"));
        assertEquals(Exit.REFUSED, run("chair", "timesheet", "check"), terminal.err());
        assertTrue(
                terminal.out()
                        .contains(
                                "m2  precinct commission 0101  Berik B.  2027-01-08: Overtime of 3:00 h in a day; no more"
                                        + " than 2:00 h is allowed (Labour Code"),
                terminal.out());
        does("registrar", "day", "--day", "2027-01-08", "--kind", "holiday", "--source", "act 5");
        assertTrue(terminal.out().contains("2027-01-08 is a holiday."), terminal.out());
        assertEquals(Exit.REFUSED, run("chair", "timesheet", "check"), terminal.err());
        assertTrue(terminal.out().contains("Recorded as ordinary, but this is a holiday."), terminal.out());
        does("chair", "check", "--precinct", "0102");
        assertEquals(Exit.REFUSED, run("typist1", "timesheet", "check"));
    }

    @Test
    void timesheetsArePrintedIntoAFile() throws IOException {
        does("registrar", "record", file("m2,2027-01-08,ordinary,8,", "m1,2027-01-08,overtime,1:30,"));
        Path pdf = folder.resolve("timesheet.pdf");
        does("chair", "print", "--from", "2027-01-01", "--to", "2027-01-11", "--out", pdf.toString());
        assertTrue(terminal.out().contains("Timesheets of all commissions"), terminal.out());
        assertTrue(Files.size(pdf) > 10_000);
        assertEquals(
                Exit.REFUSED,
                run(
                        "chair",
                        "timesheet",
                        "print",
                        "--from",
                        "2026-01-01",
                        "--to",
                        "2026-01-11",
                        "--out",
                        folder + "/x"));
        assertTrue(terminal.err().contains("Nothing is recorded in those days"), terminal.err());
    }
}
