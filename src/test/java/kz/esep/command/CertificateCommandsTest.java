package kz.esep.command;

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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.esep.app.Nights;
import kz.esep.document.Pdfs;
import kz.esep.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code esep certificate}, as a script uses it. */
class CertificateCommandsTest {
    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("ESEP_LANGUAGE", "en"));
    private Clock clock = Clock.fixed(Instant.parse("2027-01-05T06:00:00Z"), ZoneOffset.UTC);
    private Path workspace = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void copy() {
        workspace = Nights.fresh(folder);
    }

    private int run(String login, String command, String... more) {
        environment.put("ESEP_PASSWORD", Nights.passphrase(login));
        List<String> words = new ArrayList<>(List.of("certificate", command, workspace.toString(), "--user", login));
        words.addAll(List.of(more));
        return run(words);
    }

    private int run(List<String> words) {
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around =
                new Surroundings(clock, environment, new PrintWriter(said), new PrintWriter(remarks), null, false);
        int status = new CommandLines(around).run(words.toArray(String[]::new));
        out = said.toString();
        err = remarks.toString();
        return status;
    }

    private JsonNode json() throws Json.BadJson {
        return Json.tree(out.getBytes(StandardCharsets.UTF_8));
    }

    private int act(String kind, String numbers, String... more) {
        List<String> words =
                new ArrayList<>(List.of("--kind", kind, "--numbers", numbers, "--act", "4", "--date", "2026-12-28"));
        if (!List.of(more).contains("--type")) {
            words.addAll(List.of("--type", "lists"));
        }
        words.addAll(List.of(more));
        return run("secretary", "act", words.toArray(String[]::new));
    }

    @Test
    void recordsActsAndShowsWhereEveryNumberIs() throws Json.BadJson {
        assertEquals(Exit.DONE, act("received", "0001-0030"), err);
        assertEquals(Exit.DONE, act("handed_down", "1-10", "--place", "0101"), err);
        assertTrue(out.contains("numbers 1\u201310 (10). They are now with: precinct commission 0101"), out);
        assertEquals(Exit.DONE, run("chair", "stock", "--acts"), err);
        assertTrue(out.contains("precinct commission 0101: unissued 10, issued 0"), out);
        assertTrue(out.contains("11\u201330  unissued, commission"), out);
        assertTrue(out.contains("Act No. 4 of 2026-12-28: handed down"), out);
        assertEquals(Exit.DONE, run("chair", "stock", "--json"), err);
        assertEquals(2, json().at("/acts").size());
        assertEquals("precinct", json().at("/stocks/0/runs/0/keeper/kind").asString());
        assertEquals("unissued", json().at("/stocks/0/runs/1/state").asString());
        assertEquals(11, json().at("/stocks/0/runs/1/serials/first").asLong());
    }

    @Test
    void saysWhatIsWrongAndWhatToDoAndRecordsNothing() {
        assertEquals(Exit.REFUSED, act("received", "30-1"));
        assertTrue(err.contains("\"30-1\" is no range of numbers"), err);
        assertEquals(Exit.REFUSED, act("handed_down", "1-5", "--place", "0101"));
        assertTrue(err.contains("never came here"), err);
        assertEquals(Exit.REFUSED, act("received", "1-5", "--type", "duma"));
        assertTrue(err.contains("\"duma\" here. There are: lists, akim."), err);
        assertEquals(Exit.REFUSED, act("received", "1-5", "--type", ""));
        assertTrue(err.contains("Say which type of certificates is meant: lists, akim."), err);
        assertEquals(Exit.WRONG_USAGE, act("eaten", "1-5"));
        assertEquals(Exit.REFUSED, run("typist1", "stock"));
        assertEquals(Exit.DONE, run("chair", "stock", "--acts"), err);
        assertTrue(out.lines().count() == 2, out);
    }

    private String applications(String... rows) throws IOException {
        String header = "type,precinct,name,iin,document,list_line,list_mark,applied,destination\n";
        Path file = folder.resolve("applications.csv");
        Files.writeString(file, header + String.join("\n", rows) + "\n");
        return file.toString();
    }

    @Test
    void issuesFromAFileAndNobodyReadsTheNameWithoutThePassword() throws IOException, Json.BadJson {
        assertEquals(Exit.DONE, act("received", "1-30"), err);
        assertEquals(Exit.DONE, act("handed_down", "1-10", "--place", "0101"), err);
        assertEquals(Exit.DONE, run("registrar", "next", "--type", "lists", "--precinct", "0101"), err);
        assertTrue(
                out.contains("Next free number: 1. Certificates are issued from 2026-12-26 to 2027-01-09, 18:00"), out);
        String good = "lists,0101,Planted Nameova,800115300012,ID 045678901,5,yes,2027-01-04,Elsewhere";
        assertEquals(Exit.REFUSED, run("registrar", "issue", applications(good, good)));
        assertTrue(err.contains("Row 3, column iin: This voter has certificate No. 1"), err);
        assertEquals(Exit.REFUSED, run("chair", "issue", applications(good)));
        assertEquals(Exit.DONE, run("registrar", "issue", applications(good)), err);
        assertTrue(out.contains("Planted Nameova, 800115300012"), out);
        assertTrue(out.contains("05.01.2027 11:00 +05:00"), out);
        assertEquals(Exit.DONE, run("chair", "register", "--find", "planted", "--json"), err);
        assertEquals("Planted Nameova", json().at("/0/voter/name").asString());
        assertEquals(
                Exit.DONE,
                run("registrar", "spoil", "--type", "lists", "--number", "1", "--reason", "wrong district"),
                err);
        assertTrue(out.contains("is now spoiled"), out);
        assertEquals(Exit.REFUSED, run("registrar", "lost", "--type", "lists", "--number", "1", "--reason", "x"));
        environment.put("ESEP_PASSWORD", Nights.passphrase("chair"));
        assertEquals(Exit.DONE, run(List.of("journal", "list", workspace.toString(), "--user", "chair")), err);
        assertTrue(out.contains("certificate.issue-spoiled") && !out.contains("Planted"), out);
        String bytes = Files.readString(workspace, StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("wrong district"));
        for (String personal : List.of("Planted", "Nameova", "800115300012", "045678901")) {
            assertFalse(bytes.contains(personal), personal);
        }
    }

    @Test
    void printsOntoTheNumberedBlankWhereThePackageSaysAndAdjustsThePrinter() throws IOException {
        assertEquals(Exit.DONE, act("received", "1-30"), err);
        assertEquals(Exit.DONE, act("handed_down", "1-10", "--place", "0101"), err);
        String good = "lists,0101,Planted Nameova,800115300012,ID 045678901,5,yes,2027-01-04,Elsewhere";
        assertEquals(Exit.DONE, run("registrar", "issue", applications(good)), err);
        Path test = folder.resolve("test.pdf");
        assertEquals(Exit.DONE, run("registrar", "blank", "--out", test.toString()), err);
        assertTrue(
                out.contains("The test page of the blank is saved")
                        && Pdfs.text(Files.readAllBytes(test)).contains("Name of the voter"),
                out);
        Path pdf = folder.resolve("1.pdf");
        String[] first = {"--type", "lists", "--number", "1", "--on-blank"};
        assertEquals(Exit.DONE, print("registrar", "certificate", pdf, first), err);
        assertTrue(out.contains("Absentee certificate No. 1 on its blank"), out);
        String text = Pdfs.text(Files.readAllBytes(pdf));
        assertTrue(text.contains("Planted Nameova") && !text.contains("Holder"), text);
        Path other = folder.resolve("2.pdf");
        assertEquals(Exit.REFUSED, run("registrar", "blank", "--out", other.toString(), "--shift-right", "21"));
        assertTrue(err.contains("\"21\" is no shift: millimetres from -20 to 20"), err);
        assertEquals(Exit.REFUSED, print("chair", "transfer_act", other, "--act", "4", "--on-blank"));
        assertTrue(err.contains("Only a certificate is printed onto a blank"), err);
        assertFalse(Files.exists(other));
    }

    @Test
    void printsDocumentsAndWritesRegistersOutAndSaysWhatIsMissing() throws IOException {
        assertEquals(Exit.DONE, act("received", "1-30"), err);
        assertEquals(Exit.DONE, act("handed_down", "1-10", "--place", "0101"), err);
        String good = "lists,0101,Planted Nameova,800115300012,ID 045678901,5,yes,2027-01-04,Elsewhere";
        assertEquals(Exit.DONE, run("registrar", "issue", applications(good)), err);
        Path pdf = folder.resolve("1.pdf");
        assertEquals(Exit.DONE, print("registrar", "certificate", pdf, "--type", "lists", "--number", "1"), err);
        assertTrue(Files.size(pdf) > 1_000 && out.contains("Absentee certificate No. 1"), out);
        assertEquals(Exit.REFUSED, print("registrar", "certificate", pdf, "--type", "lists", "--number", "1"));
        Path other = folder.resolve("2.pdf");
        assertEquals(Exit.REFUSED, print("registrar", "certificate", other, "--type", "lists", "--number", "2"));
        assertTrue(err.contains("2"), err);
        assertEquals(Exit.REFUSED, print("chair", "certificate", other, "--type", "lists"));
        assertTrue(err.contains("This document needs --number"), err);
        assertEquals(Exit.REFUSED, print("chair", "transfer_act", other, "--act", "5"));
        assertTrue(err.contains("Act of transfer of certificates: there is no act No. 5"), err);
        assertEquals(Exit.REFUSED, print("chair", "transfer_act", other, "--act", "4"));
        assertTrue(err.contains("2 acts have No. 4"), err);
        assertEquals(Exit.REFUSED, print("chair", "summary", other));
        assertTrue(err.contains("Use \"esep print\""), err);
        assertEquals(Exit.WRONG_USAGE, print("chair", "poem", other));
        assertFalse(Files.exists(other));
        assertEquals(Exit.DONE, print("chair", "transfer_act", other, "--act", "4", "--precinct", "0101"), err);
        String[] tables = {
            "--register",
            "issue",
            "--format",
            "csv",
            "--out",
            folder.resolve("t").toString()
        };
        assertEquals(Exit.WRONG_USAGE, run("chair", "tables", tables));
        assertEquals(Exit.DONE, run("chair", "tables", with(tables, "--reason", "request of the court")), err);
        assertTrue(err.contains("names that are not sealed any more"), err);
        assertEquals(Exit.REFUSED, run(List.of("certificate", "compare", workspace.toString())));
    }

    @Test
    void nothingThatIsWrittenBesideTheRegistersTellsAName() throws IOException {
        assertEquals(Exit.DONE, act("received", "1-30"), err);
        assertEquals(Exit.DONE, act("handed_down", "1-10", "--place", "0101"), err);
        String good = "lists,0101,Planted Nameova,800115300012,ID 045678901,5,yes,2027-01-04,Elsewhere";
        String applications = applications(good);
        assertEquals(Exit.DONE, run("registrar", "issue", applications), err);
        StringBuilder said = new StringBuilder();
        assertEquals(Exit.REFUSED, run("registrar", "issue", applications));
        said.append(out).append(err);
        assertEquals(Exit.REFUSED, run("registrar", "issue", applications(good.replace("ID 045678901", ""))));
        said.append(out).append(err);
        assertEquals(Exit.REFUSED, run("registrar", "issue", applications(good.replace("0101", "9999"))));
        said.append(out).append(err);
        environment.put("ESEP_PASSWORD", Nights.passphrase("chair"));
        assertEquals(
                Exit.DONE, run(List.of("journal", "list", workspace.toString(), "--user", "chair", "--json")), err);
        said.append(out).append(err);
        assertEquals(Exit.DONE, run(List.of("journal", "verify", workspace.toString())), err);
        said.append(out).append(err);
        Files.delete(Path.of(applications));
        try (var files = Files.walk(workspace.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                said.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        assertTrue(said.toString().contains("handed_down"), "the search sees what is not sealed");
        for (String personal : List.of("Planted", "Nameova", "800115300012", "045678901")) {
            assertFalse(said.toString().contains(personal), personal);
        }
    }

    private int print(String login, String kind, Path file, String... more) {
        return run(login, "print", with(more, "--document", kind, "--out", file.toString()));
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void issuesNothingOnceTheWindowIsClosed() throws IOException {
        assertEquals(Exit.DONE, act("received", "1-30"), err);
        assertEquals(Exit.DONE, act("handed_down", "1-10", "--place", "0101"), err);
        clock = Clock.fixed(Instant.parse("2027-01-09T13:00:00Z"), ZoneOffset.UTC);
        String late = "lists,0101,A B,800115300012,ID 1,5,yes,2027-01-04,Elsewhere";
        assertEquals(Exit.REFUSED, run("registrar", "issue", applications(late)));
        assertTrue(err.contains("to 2027-01-09, 18:00; at the precinct it is 2027-01-09T18:00"), err);
    }

    @Test
    void registersArrivalsAndClosesTheBooks() throws IOException, Json.BadJson {
        Path acts = folder.resolve("acts.csv");
        Files.writeString(
                acts,
                "type,kind,numbers,place,act,date\n"
                        + "lists,received,0001-0010,,4,2026-12-28\nlists,handed_down,1-6,0101,5,29.12.2026\n");
        assertEquals(Exit.DONE, run("secretary", "acts", acts.toString()), err);
        assertTrue(out.contains("Acts recorded: 2, certificates in them: 16."), out);
        assertEquals(Exit.REFUSED, close("", 4, 0));
        assertTrue(err.contains("Certificates are still issued, until 2027-01-09, 18:00"), err);
        clock = Clock.fixed(Instant.parse("2027-01-10T08:00:00Z"), ZoneOffset.UTC);
        assertEquals(
                Exit.DONE,
                run("registrar", "report-lost", "--type", "lists", "--numbers", "90-99", "--reason", "call"));
        Path arrivals = folder.resolve("arrivals.csv");
        String columns = "type,precinct,number,from,name,iin,document,list_line\n";
        Files.writeString(arrivals, columns + "lists,0101,95,0104,Planted Nameova,800115300012,ID 1,900\n");
        assertEquals(Exit.REFUSED, run("registrar", "arrive", arrivals.toString()));
        assertTrue(err.contains("Row 2, column number: Certificate No. 95 is reported lost: call"), err);
        assertEquals(Exit.DONE, close("", 4, 0), err);
        assertEquals(Exit.REFUSED, close("0101", 5, 0));
        assertTrue(err.contains("You counted 5 unissued certificates, the register has 6."), err);
        assertEquals(Exit.DONE, close("0101", 6, 0), err);
        assertTrue(
                out.contains(
                        "received 6 = issued 0 + spoiled 0 + lost 0 + cancelled 6 + unissued 0 (closed by act No. 9)"),
                out);
        assertEquals(
                Exit.DONE,
                run("chair", "close-arrivals", "--type", "lists", "--precinct", "0101", "--arrived", "0"),
                err);
        assertEquals(Exit.DONE, run("chair", "balance", "--json"), err);
        assertEquals(6, json().at("/1/cancelled").asLong());
        assertTrue(json().at("/1/arrivalsClosed").asBoolean());
        assertEquals(Exit.DONE, run("registrar", "arrivals"), err);
        assertTrue(out.contains("Lines: 0."), out);
    }

    private int close(String place, int unissued, int spoiled) {
        return run(
                "secretary",
                "close",
                "--place",
                place,
                "--type",
                "lists",
                "--unissued",
                Integer.toString(unissued),
                "--spoiled",
                Integer.toString(spoiled),
                "--act",
                "9",
                "--date",
                "2027-01-05");
    }
}
