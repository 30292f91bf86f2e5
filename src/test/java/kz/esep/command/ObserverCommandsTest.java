package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private Path workspace = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void copy() {
        workspace = Nights.fresh(folder);
    }

    private int run(String login, String command, String... more) {
        return runIn("en", login, command, more);
    }

    private int runIn(String language, String login, String command, String... more) {
        List<String> words = new ArrayList<>(List.of("observers", command, workspace.toString(), "--user", login));
        words.addAll(List.of(more));
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around = new Surroundings(
                Nights.CLOCK,
                Map.of("ESEP_LANGUAGE", language, "ESEP_PASSWORD", Nights.passphrase(login)),
                new PrintWriter(said),
                new PrintWriter(remarks),
                null,
                false);
        int status = new CommandLines(around).run(words.toArray(String[]::new));
        out = said.toString();
        err = remarks.toString();
        return status;
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
        assertEquals(Exit.DONE, run("registrar", "register", persons), err);
        assertEquals("Persons registered: 3, from o1 to o3.", out.strip());
    }

    @Test
    void leadsTheRegisterOfPersonsPresent() throws IOException {
        register();
        assertEquals(Exit.DONE, run("registrar", "came", "--person", "o1", "--person", "o2"), err);
        assertEquals("Recorded for o1, o2.", out.strip());
        assertEquals(Exit.DONE, run("chair", "list", "--precinct", "0101", "--present"), err);
        assertTrue(out.contains("o1  precinct 0101  party: Party A  Aigerim A., N100; document: letter"), out);
        assertTrue(out.contains("    came 11.01.2027 11:00, there now"), out);
        assertTrue(out.contains("Persons: 2, there now: 2. Handed in: 0."), out);
        assertEquals(Exit.DONE, run("secretary", "went", "--person", "o1"), err);
        assertEquals(Exit.REFUSED, run("chair", "check"), err);
        assertTrue(out.contains("Precinct 0101, o2: There is no accreditation"), out);
        assertTrue(out.contains("What the law has against it: 1."), out);
        String right = file(PERSONS, "0101,foreign_state,Northland,Berik Bb.,P200,none,,F-1,2027-01-04,");
        assertEquals(Exit.DONE, run("chair", "correct", "--person", "o2", "--reason", "found", right), err);
        assertEquals(Exit.DONE, run("chair", "check"), err);
        String decision = file("person,decision,date,reason\n", "o2,5,2027-01-11,disturbed the count");
        assertEquals(Exit.DONE, run("chair", "remove", decision), err);
        assertEquals(Exit.DONE, run("chair", "list", "--json"), err);
        assertTrue(out.contains("\"reason\" : \"disturbed the count\""), out);
        assertEquals(Exit.REFUSED, run("chair", "came", "--person", "o2"), err);
        assertTrue(err.contains("o2 was removed by decision 5"), err);
    }

    @Test
    void keepsActsAndComplaintsWithTheirAnswers() throws IOException {
        register();
        String acts = file(
                "person,kind,about,received\n",
                "o1,act,a box without a seal,2027-01-10T21:10",
                "o1,appeal,was sent out,2027-01-10T20:00");
        assertEquals(Exit.DONE, run("registrar", "submit", acts), err);
        assertEquals("Recorded as handed in: 2, numbers 1 to 2.", out.strip());
        assertEquals(Exit.DONE, run("chair", "list"), err);
        assertTrue(out.contains("No. 1  act  from o1  10.01.2027 21:10 (corrected; recorded 11.01.2027 11:00)"), out);
        String answer = file("number,answer\n", "2,granted");
        assertEquals(Exit.DONE, run("chair", "answer", answer), err);
        assertEquals(Exit.DONE, run("chair", "list"), err);
        assertTrue(out.contains("    answered 11.01.2027 11:00: granted"), out);
    }

    @Test
    void saysWhatIsWrongInEachLanguageAndNamesNobody() throws IOException {
        String wrong = file(PERSONS, "0999,party,Party A,Aigerim A.,N100,letter,,,,");
        for (String language : List.of("kk", "ru", "en")) {
            assertEquals(Exit.REFUSED, runIn(language, "registrar", "register", wrong));
            assertTrue(err.contains("precinct: 0999") || err.contains("0999"), err);
            assertFalse(err.contains("Aigerim") || err.contains("N100"), "no personal data in a refusal");
        }
        assertEquals(Exit.REFUSED, run("registrar", "went", "--person", "o7"));
        assertTrue(err.contains("There is no person o7"), err);
        assertEquals(Exit.REFUSED, run("registrar", "came", "--person", "o7", "--at", "9"));
        assertTrue(err.contains("\"9\" is no time"), err);
        assertEquals(Exit.DONE, run("chair", "check"), err);
    }
}
