package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.Rehearsal;
import kz.esep.office.Office;
import kz.esep.result.Scans;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code esep print}, {@code hand-out}, {@code post} and {@code copies}, as a script uses them. */
class PaperCommandsTest {
    @TempDir
    Path folder;

    private Path workspace = Path.of("");
    private Terminal terminal = new Terminal(workspace);

    @BeforeEach
    void sign() {
        workspace = Rehearsal.get().signed(folder);
        terminal = new Terminal(workspace);
    }

    private int run(String login, String command, String... more) {
        return terminal.as(login, command, more);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void printsTheSignedProtocolAndTheDraftAsPdf() throws IOException, Json.BadJson {
        assertEquals(
                Exit.DONE,
                run("chair", "print", "--document", "summary", "--out", file("protocol.pdf"), "--json"),
                terminal.err());
        byte[] pdf = Files.readAllBytes(folder.resolve("protocol.pdf"));
        assertEquals(Digest.of(pdf).hex(), terminal.json().at("/sha256").asString());
        assertEquals("summary", terminal.json().at("/paper/kind").asString());
        assertEquals(1, terminal.json().at("/paper/version").asInt());
        assertTrue(terminal.json().path("printer").isMissingNode());
        assertEquals(
                Exit.DONE,
                run("secretary", "print", "--document", "draft", "--language", "ru", "--out", file("draft.pdf")),
                terminal.err());
        assertEquals(
                "Draft of the summary protocol: saved as " + file("draft.pdf") + ". It is in the journal.",
                terminal.out().strip());
    }

    @Test
    void aScanOfAPrecinctsProtocolIsCheckedAgainstTheResultFile() throws IOException, Json.BadJson {
        ProtocolKey key = Nights.made().protocols().getFirst().key();
        assertEquals(
                Exit.DONE,
                run(
                        "chair",
                        "print",
                        "--document",
                        "precinct",
                        "--precinct",
                        key.precinct(),
                        "--contest",
                        key.contest(),
                        "--out",
                        file("precinct.pdf")),
                terminal.err());
        List<String> texts = Scans.texts(Files.readAllBytes(folder.resolve("precinct.pdf")), 150);
        assertEquals(1, texts.size());
        assertEquals(Exit.DONE, verify(texts.getFirst()), terminal.out());
        assertTrue(terminal.json().at("/0/compared").booleanValue(), terminal.out());
        assertEquals(
                key.precinct(), terminal.json().at("/0/says/subject/precinct").asString());
        assertEquals(Exit.DONE, verify(file("precinct.pdf")), terminal.out());
        assertEquals(
                key.precinct(), terminal.json().at("/0/says/subject/precinct").asString());
        assertEquals(Exit.REFUSED, verify(texts.getFirst().replaceFirst("0", "1")), terminal.out());
    }

    /** Without anybody signed in: with the election package and the signed file. */
    private int verify(String code) throws IOException {
        byte[] signed;
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            signed = office.workspace()
                    .kept(office.resultFiles().revisions(chair).getLast().file());
        }
        Path result = folder.resolve("result.asice");
        Files.write(result, signed);
        Path source = Nights.made().packageFile();
        return terminal.run(
                "verify", "--qr", code, "--package", source.toString(), "--result", result.toString(), "--json");
    }

    @Test
    void neverOverwritesAFileAndRecordsNothingThen() throws IOException {
        Files.writeString(folder.resolve("mine.pdf"), "mine");
        assertEquals(Exit.REFUSED, run("chair", "print", "--document", "summary", "--out", file("mine.pdf")));
        assertTrue(terminal.err().contains("exists already"), terminal.err());
        assertEquals("mine", Files.readString(folder.resolve("mine.pdf")));
        assertEquals(Exit.DONE, run("chair", "copies"));
        assertEquals("Prints: 0, copies: 0, postings: 0.", terminal.out().strip());
    }

    @Test
    void namesThePrintersThatThereAreOrSaysThatThereIsNone() {
        assertEquals(Exit.REFUSED, run("chair", "print", "--document", "summary", "--printer", "no such printer"));
        assertTrue(terminal.err().contains("printer"), terminal.err());
        assertEquals("", terminal.out());
    }

    @Test
    void badInputIsWrongUsageAndSaysWhatIsExpected() {
        assertEquals(Exit.WRONG_USAGE, run("chair", "print", "--document", "poster", "--out", file("a.pdf")));
        assertTrue(terminal.err().contains("summary") || terminal.err().contains("SUMMARY"), terminal.err());
        assertEquals(Exit.WRONG_USAGE, run("chair", "print", "--document", "summary"));
        assertTrue(terminal.err().contains("--out, --printer"), terminal.err());
        assertEquals(
                Exit.WRONG_USAGE,
                run("chair", "print", "--document", "summary", "--out", file("a.pdf"), "--printer", "HP"));
        assertEquals(Exit.WRONG_USAGE, run("chair", "post", "--document", "summary", "--at", "at night"));
        assertTrue(terminal.err().contains("at night"), terminal.err());
        assertEquals(Exit.WRONG_USAGE, run("chair", "post"));
        assertEquals(Exit.WRONG_USAGE, run("chair", "hand-out", "--document", "summary", "--out", file("a.pdf")));
        assertTrue(terminal.err().contains("--to"), terminal.err());
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void refusesWhatTheRulesDoNotAllowWithStatusOne() {
        assertEquals(Exit.REFUSED, run("typist1", "print", "--document", "summary", "--out", file("a.pdf")));
        assertEquals(
                Exit.REFUSED,
                run("chair", "print", "--document", "summary", "--revision", "9", "--out", file("a.pdf")));
        assertTrue(terminal.err().contains("revision 9"), terminal.err());
        assertEquals(Exit.REFUSED, run("chair", "post", "--document", "draft"));
        assertEquals(Exit.REFUSED, run("chair", "post", "--taken-down", "4"));
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void handsOutACopyAndBringsItOnceMore() throws IOException, Json.BadJson {
        String[] words = {
            "--document", "summary", "--to", "observer", "--name", "Asel Nurlanova", "--out", file("copy.pdf"), "--json"
        };
        assertEquals(Exit.DONE, run("secretary", "hand-out", words), terminal.err());
        assertEquals(1, terminal.json().at("/number").asInt());
        assertEquals("Asel Nurlanova", terminal.json().at("/name").asString());
        assertEquals(Exit.DONE, run("chair", "hand-out", "--again", "1", "--out", file("again.pdf")), terminal.err());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("copy.pdf")), Files.readAllBytes(folder.resolve("again.pdf")));
        assertEquals(Exit.DONE, run("chair", "copies"));
        assertTrue(
                terminal.out().contains("copy No. 1: Summary protocol, revision 1. observer: Asel Nurlanova"),
                terminal.out());
        assertTrue(terminal.out().contains("handed out by secretary"), terminal.out());
    }

    @Test
    void whoIsInTheRegisterGetsACopyByTheIdAlone() throws IOException, Json.BadJson {
        String persons = "precinct,sender,sent_by,name,identity,document\n0101,media,Paper,Dana D.,N3,editorial_card\n";
        Path table = Files.writeString(folder.resolve("persons.csv"), persons);
        assertEquals(Exit.DONE, terminal.as("chair", "observers register", table.toString()), terminal.err());
        String out = file("copy.pdf");
        String[] both = {"--document", "summary", "--person", "o1", "--to", "media", "--out", out};
        assertEquals(Exit.WRONG_USAGE, run("chair", "hand-out", both));
        assertTrue(terminal.err().contains("--person"), terminal.err());
        String[] words = {"--document", "summary", "--person", "o1", "--out", out, "--json"};
        assertEquals(Exit.DONE, run("chair", "hand-out", words), terminal.err());
        assertEquals("Dana D.", terminal.json().at("/name").asString());
        assertEquals(Exit.DONE, terminal.as("chair", "observers list"), terminal.err());
        assertTrue(terminal.out().contains("copy No. 1: Summary protocol, revision 1"), terminal.out());
    }

    @Test
    void postsACopyAndTakesItDownAfterItsTime() throws Json.BadJson {
        assertEquals(
                Exit.DONE,
                run("chair", "post", "--document", "summary", "--place", "Abay 12", "--at", "2027-01-11T11:00"),
                terminal.err());
        assertTrue(terminal.out().contains("13.01.2027 11:00"), terminal.out());
        assertEquals(Exit.REFUSED, run("chair", "post", "--taken-down", "1"));
        terminal.at(Clock.offset(Nights.CLOCK, Duration.ofDays(3)));
        assertEquals(Exit.DONE, run("chair", "copies", "--json"), terminal.err());
        assertEquals("over", terminal.json().at("/postings/0/standing").asString());
        assertEquals(Exit.DONE, run("chair", "post", "--taken-down", "1", "--json"), terminal.err());
        assertEquals("down", terminal.json().at("/standing").asString());
    }
}
