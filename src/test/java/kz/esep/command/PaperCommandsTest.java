package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

/** {@code esep print}, {@code hand-out}, {@code post} and {@code copies}, as a script uses them. */
class PaperCommandsTest {
    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("ESEP_LANGUAGE", "en"));
    private Clock clock = Nights.CLOCK;
    private String out = "";
    private String err = "";
    private Path workspace = Path.of("");

    @BeforeEach
    void sign() {
        workspace = Rehearsal.get().signed(folder);
    }

    private int run(String login, String command, String... more) {
        environment.put("ESEP_PASSWORD", Nights.passphrase(login));
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around =
                new Surroundings(clock, environment, new PrintWriter(said), new PrintWriter(remarks), null, false);
        List<String> words = new java.util.ArrayList<>(List.of(command, workspace.toString(), "--user", login));
        words.addAll(List.of(more));
        int status = new CommandLines(around).run(words.toArray(String[]::new));
        out = said.toString();
        err = remarks.toString();
        return status;
    }

    private JsonNode json() throws Json.BadJson {
        return Json.tree(out.getBytes(StandardCharsets.UTF_8));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void printsTheSignedProtocolAndTheDraftAsPdf() throws IOException, Json.BadJson {
        assertEquals(
                Exit.DONE,
                run("chair", "print", "--document", "summary", "--out", file("protocol.pdf"), "--json"),
                err);
        byte[] pdf = Files.readAllBytes(folder.resolve("protocol.pdf"));
        assertEquals(Digest.of(pdf).hex(), json().at("/sha256").asString());
        assertEquals("summary", json().at("/paper/kind").asString());
        assertEquals(1, json().at("/paper/version").asInt());
        assertTrue(json().path("printer").isMissingNode());
        assertEquals(
                Exit.DONE,
                run("secretary", "print", "--document", "draft", "--language", "ru", "--out", file("draft.pdf")),
                err);
        assertEquals(
                "Draft of the summary protocol: saved as " + file("draft.pdf") + ". It is in the journal.",
                out.strip());
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
                err);
        List<String> texts = Scans.texts(Files.readAllBytes(folder.resolve("precinct.pdf")), 150);
        assertEquals(1, texts.size());
        assertEquals(Exit.DONE, verify(texts.getFirst()), out);
        assertTrue(json().at("/0/compared").booleanValue(), out);
        assertEquals(key.precinct(), json().at("/0/says/subject/precinct").asString());
        assertEquals(Exit.DONE, verify(file("precinct.pdf")), out);
        assertEquals(key.precinct(), json().at("/0/says/subject/precinct").asString());
        assertEquals(Exit.REFUSED, verify(texts.getFirst().replaceFirst("0", "1")), out);
    }

    /** Without anybody signed in: with the election package and the signed file. */
    private int verify(String code) throws IOException {
        byte[] signed;
        try (Office office = Office.open(workspace, clock);
                Session chair = Nights.signIn(office, "chair")) {
            signed = office.workspace()
                    .kept(office.resultFiles().revisions(chair).getLast().file());
        }
        Path result = folder.resolve("result.asice");
        Files.write(result, signed);
        Path source = Nights.made().packageFile();
        StringWriter said = new StringWriter();
        PrintWriter remarks = new PrintWriter(new StringWriter());
        Surroundings around = new Surroundings(clock, environment, new PrintWriter(said), remarks, null, false);
        int status = new CommandLines(around)
                .run("verify", "--qr", code, "--package", source.toString(), "--result", result.toString(), "--json");
        out = said.toString();
        return status;
    }

    @Test
    void neverOverwritesAFileAndRecordsNothingThen() throws IOException {
        Files.writeString(folder.resolve("mine.pdf"), "mine");
        assertEquals(Exit.REFUSED, run("chair", "print", "--document", "summary", "--out", file("mine.pdf")));
        assertTrue(err.contains("exists already"), err);
        assertEquals("mine", Files.readString(folder.resolve("mine.pdf")));
        assertEquals(Exit.DONE, run("chair", "copies"));
        assertEquals("Prints: 0, copies: 0, postings: 0.", out.strip());
    }

    @Test
    void namesThePrintersThatThereAreOrSaysThatThereIsNone() {
        assertEquals(Exit.REFUSED, run("chair", "print", "--document", "summary", "--printer", "no such printer"));
        assertTrue(err.contains("printer"), err);
        assertEquals("", out);
    }

    @Test
    void badInputIsWrongUsageAndSaysWhatIsExpected() {
        assertEquals(Exit.WRONG_USAGE, run("chair", "print", "--document", "poster", "--out", file("a.pdf")));
        assertTrue(err.contains("summary") || err.contains("SUMMARY"), err);
        assertEquals(Exit.WRONG_USAGE, run("chair", "print", "--document", "summary"));
        assertTrue(err.contains("--out, --printer"), err);
        assertEquals(
                Exit.WRONG_USAGE,
                run("chair", "print", "--document", "summary", "--out", file("a.pdf"), "--printer", "HP"));
        assertEquals(Exit.WRONG_USAGE, run("chair", "post", "--document", "summary", "--at", "at night"));
        assertTrue(err.contains("at night"), err);
        assertEquals(Exit.WRONG_USAGE, run("chair", "post"));
        assertEquals(Exit.WRONG_USAGE, run("chair", "hand-out", "--document", "summary", "--out", file("a.pdf")));
        assertTrue(err.contains("--to"), err);
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void refusesWhatTheRulesDoNotAllowWithStatusOne() {
        assertEquals(Exit.REFUSED, run("typist1", "print", "--document", "summary", "--out", file("a.pdf")));
        assertEquals(
                Exit.REFUSED,
                run("chair", "print", "--document", "summary", "--revision", "9", "--out", file("a.pdf")));
        assertTrue(err.contains("revision 9"), err);
        assertEquals(Exit.REFUSED, run("chair", "post", "--document", "draft"));
        assertEquals(Exit.REFUSED, run("chair", "post", "--taken-down", "4"));
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void handsOutACopyAndBringsItOnceMore() throws IOException, Json.BadJson {
        String[] words = {
            "--document", "summary", "--to", "observer", "--name", "Asel Nurlanova", "--out", file("copy.pdf"), "--json"
        };
        assertEquals(Exit.DONE, run("secretary", "hand-out", words), err);
        assertEquals(1, json().at("/number").asInt());
        assertEquals("Asel Nurlanova", json().at("/name").asString());
        assertEquals(Exit.DONE, run("chair", "hand-out", "--again", "1", "--out", file("again.pdf")), err);
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("copy.pdf")), Files.readAllBytes(folder.resolve("again.pdf")));
        assertEquals(Exit.DONE, run("chair", "copies"));
        assertTrue(out.contains("copy No. 1: Summary protocol, revision 1. observer: Asel Nurlanova"), out);
        assertTrue(out.contains("handed out by secretary"), out);
    }

    @Test
    void postsACopyAndTakesItDownAfterItsTime() throws Json.BadJson {
        assertEquals(
                Exit.DONE,
                run("chair", "post", "--document", "summary", "--place", "Abay 12", "--at", "2027-01-11T11:00"),
                err);
        assertTrue(out.contains("13.01.2027 11:00"), out);
        assertEquals(Exit.REFUSED, run("chair", "post", "--taken-down", "1"));
        clock = Clock.offset(Nights.CLOCK, Duration.ofDays(3));
        assertEquals(Exit.DONE, run("chair", "copies", "--json"), err);
        assertEquals("over", json().at("/postings/0/standing").asString());
        assertEquals(Exit.DONE, run("chair", "post", "--taken-down", "1", "--json"), err);
        assertEquals("down", json().at("/standing").asString());
    }
}
