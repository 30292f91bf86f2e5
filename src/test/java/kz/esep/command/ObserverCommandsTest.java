package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.app.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep observers}, as a script uses it. */
class ObserverCommandsTest {
    private static final String PERSONS =
            "precinct,sender,sent_by,name,identity,document,document_number,accreditation,accredited_on,came\n";

    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void copy() {
        terminal = new Terminal(Nights.fresh(folder));
    }

    private int run(String login, String command, String... more) {
        return runIn("en", login, command, more);
    }

    private int runIn(String language, String login, String command, String... more) {
        return terminal.with("ESEP_LANGUAGE", language).as(login, "observers " + command, more);
    }

    private String file(String columns, String... rows) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), columns + String.join("\n", rows) + "\n")
                .toString();
    }

    private void register() throws IOException {
        String persons = file(
                PERSONS,
                "0101,party,Party A,Aigerim A.,N100,letter,12,,,",
                "0101,foreign_state,Northland,Berik B.,P200,none,,,,",
                "0102,media,Newspaper,Dana D.,N300,editorial_card,7,,,");
        assertEquals(Exit.DONE, run("registrar", "register", persons), terminal.err());
        assertEquals("Persons registered: 3, from o1 to o3.", terminal.out().strip());
    }

    @Test
    void leadsTheRegisterOfPersonsPresent() throws IOException {
        register();
        assertEquals(Exit.DONE, run("registrar", "came", "--person", "o1", "--person", "o2"), terminal.err());
        assertEquals("Recorded for o1, o2.", terminal.out().strip());
        assertEquals(Exit.DONE, run("chair", "list", "--precinct", "0101", "--present"), terminal.err());
        assertTrue(terminal.out().contains("o1  precinct 0101  party: Party A  "), terminal.out());
        assertFalse(terminal.out().contains("Aigerim"), "no name without a reason");
        assertTrue(terminal.out().contains("    came 11.01.2027 11:00, there now"), terminal.out());
        assertTrue(terminal.out().contains("Persons: 2, there now: 2. Handed in: 0."), terminal.out());
        assertEquals(Exit.DONE, run("secretary", "went", "--person", "o1"), terminal.err());
        assertEquals(Exit.REFUSED, run("chair", "check"), terminal.err());
        assertTrue(terminal.out().contains("Precinct 0101, o2: There is no accreditation"), terminal.out());
        assertTrue(terminal.out().contains("What the law has against it: 1."), terminal.out());
        String right = file(PERSONS, "0101,foreign_state,Northland,Berik Bb.,P200,none,,F-1,2027-01-04,");
        assertEquals(Exit.DONE, run("chair", "correct", "--person", "o2", "--reason", "found", right), terminal.err());
        assertEquals(Exit.DONE, run("chair", "check"), terminal.err());
        String decision = file("person,decision,date,reason\n", "o2,5,2027-01-11,disturbed the count");
        assertEquals(Exit.DONE, run("chair", "remove", decision), terminal.err());
        assertEquals(Exit.DONE, run("chair", "list", "--json"), terminal.err());
        assertFalse(terminal.out().contains("disturbed"), terminal.out());
        assertEquals(Exit.DONE, run("chair", "list", "--json", "--reason", "asked by a court"), terminal.err());
        assertTrue(terminal.out().contains("\"reason\" : \"disturbed the count\""), terminal.out());
        assertEquals(Exit.REFUSED, run("chair", "came", "--person", "o2"), terminal.err());
        assertTrue(terminal.err().contains("o2 was removed by decision 5"), terminal.err());
    }

    @Test
    void keepsActsAndComplaintsWithTheirAnswers() throws IOException {
        register();
        String acts = file(
                "person,kind,about,received\n",
                "o1,act,a box without a seal,2027-01-10T21:10",
                "o1,appeal,was sent terminal.out(),2027-01-10T20:00");
        assertEquals(Exit.DONE, run("registrar", "submit", acts), terminal.err());
        assertEquals("Recorded as handed in: 2, numbers 1 to 2.", terminal.out().strip());
        assertEquals(Exit.DONE, run("chair", "list"), terminal.err());
        assertTrue(
                terminal.out().contains("No. 1  act  from o1  10.01.2027 21:10 (corrected; recorded 11.01.2027 11:00)"),
                terminal.out());
        String answer = file("number,answer\n", "2,granted");
        assertEquals(Exit.DONE, run("chair", "answer", answer), terminal.err());
        assertEquals(Exit.DONE, run("chair", "list", "--reason", "to answer"), terminal.err());
        assertTrue(terminal.out().contains("    answered 11.01.2027 11:00: granted"), terminal.out());
    }

    @Test
    void namesLeaveTheWorkspaceOnlyByARecordedActWithAReason() throws IOException {
        register();
        String out = folder.resolve("out").toString();
        assertEquals(Exit.REFUSED, run("chair", "list", "--out", out), terminal.err());
        assertTrue(terminal.err().contains("The reason is missing"), terminal.err());
        assertEquals(
                Exit.DONE,
                run(
                        "chair",
                        "list",
                        "--precinct",
                        "0101",
                        "--out",
                        out,
                        "--format",
                        "csv",
                        "--reason",
                        "a court asked"),
                terminal.err());
        String table =
                Files.readString(folder.resolve("out").resolve("PRACTICE_present_practice_tec-practice_persons.csv"));
        assertTrue(table.contains("Aigerim A.") && !table.contains("Dana D."), table);
        assertEquals(Exit.DONE, terminal.as("chair", "journal list"), terminal.err());
        assertTrue(terminal.out().contains("observer.exported"), terminal.out());
        assertTrue(terminal.out().contains("a court asked"), terminal.out());
        assertFalse(terminal.out().contains("Aigerim"), "no name in the journal");
    }

    @Test
    void saysWhatIsWrongInEachLanguageAndNamesNobody() throws IOException {
        String wrong = file(PERSONS, "0999,party,Party A,Aigerim A.,N100,letter,,,,");
        for (String language : List.of("kk", "ru", "en")) {
            assertEquals(Exit.REFUSED, runIn(language, "registrar", "register", wrong));
            assertTrue(
                    terminal.err().contains("precinct: 0999") || terminal.err().contains("0999"), terminal.err());
            assertFalse(
                    terminal.err().contains("Aigerim") || terminal.err().contains("N100"),
                    "no personal data in a refusal");
        }
        assertEquals(Exit.REFUSED, run("registrar", "went", "--person", "o7"));
        assertTrue(terminal.err().contains("There is no person o7"), terminal.err());
        assertEquals(Exit.REFUSED, run("registrar", "came", "--person", "o7", "--at", "9"));
        assertTrue(terminal.err().contains("\"9\" is no time"), terminal.err());
        assertEquals(Exit.DONE, run("chair", "check"), terminal.err());
    }
}
