package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;
import kz.esep.election.Line;
import kz.esep.proof.Comparison;
import kz.esep.proof.CountedHead;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.Proofs;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.VerifyScript;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From what the centre publishes to an observer's proof, by the commands and by the script that shares no code with them. */
class ProofsTest extends IntakeDesk {
    private static final String SOON = "2027-03-21T18:31:00Z";

    private Path published;
    private Path packageFile;
    private Path roster;
    private String out = "";
    private String err = "";

    @BeforeEach
    void publish() throws IOException {
        packageFile = Files.write(folder.resolve("election.asice"), practice.packageFile());
        roster = Files.write(
                folder.resolve("roster.asice"), practice.authority().roster(1).sign(List.of(centre()), Practice.NOW));
        store.collect(store.stick("stick", one, two));
        published = folder.resolve("published");
        publication().into(published, Progress.UNHEARD);
    }

    private Publication publication() {
        return new Publication(store.workspace, practice.election(), "0.1.0").signedBy(centre());
    }

    private static Signer centre() {
        return practice.signer(Practice.CENTRE, "centre");
    }

    private int run(Language language, Object... words) {
        String[] line = new String[words.length + 2];
        for (int i = 0; i < words.length; i++) {
            line[i] = words[i].toString();
        }
        line[words.length] = "--package";
        line[words.length + 1] = packageFile.toString();
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Map<String, String> environment = Map.of("ESEP_LANGUAGE", language.code());
        int status = new CommandLines(new Surroundings(
                        Practice.CLOCK, environment, new PrintWriter(said), new PrintWriter(remarks), null, false))
                .run(line);
        out = said.toString();
        err = remarks.toString();
        return status;
    }

    private int prove(String precinct) {
        return run(
                Language.EN,
                "prove",
                published.resolve(Publication.LIST),
                "--counted",
                published.resolve(Publication.SIGNED),
                "--precinct",
                precinct,
                "--out",
                folder);
    }

    private Path proof(String contest, String precinct) {
        return folder.resolve("proof_practice-2027_" + contest + "_" + precinct + ".json");
    }

    private VerifyScript script() {
        return VerifyScript.at(SOON, packageFile, "--roster", roster.toString());
    }

    @Test
    void everyCountedPrecinctIsProvenInThreeLanguagesAndByTheScript() throws Exception {
        for (String precinct : List.of("0101", "0102", "0201", "0202")) {
            assertEquals(0, prove(precinct), err);
            for (Language language : Language.values()) {
                assertEquals(0, run(language, "verify", "--proof", proof("lists", precinct), "--roster", roster), err);
            }
        }
        assertEquals(0, run(Language.EN, "verify", "--proof", proof("akim", "0101")), out);
        assertTrue(out.contains("not final") && out.contains("Compare every figure"), out);
        assertEquals(1, prove("0301"));
        assertTrue(err.contains("0301 is not in the list"), err);
        VerifyScript.needsItsTools();
        script().look(proof("lists", "0101"), proof("question", "0202"), published.resolve(Publication.SIGNED))
                .holds(3);
    }

    @Test
    void theReceiptAndThePostedCopyAreComparedWithWhatCounts() throws IOException {
        prove("0101");
        Path proof = proof("lists", "0101");
        Path receipt = receipt("rayon-1");
        String paper = Papers.code(practice, "0101", 0);
        assertEquals(
                0,
                run(
                        Language.EN,
                        "verify",
                        "--proof",
                        proof,
                        "--receipt",
                        receipt,
                        "--paper",
                        paper,
                        "--roster",
                        roster),
                out);
        assertTrue(out.contains("The receipt is for the file that counts.") && out.contains("is the paper's"), out);
        assertEquals(1, run(Language.EN, "verify", "--proof", proof, "--receipt", receipt("rayon-2")));
        assertTrue(out.contains("counted, but not as it should be") && out.contains("another file"), out);
        assertEquals(1, run(Language.EN, "verify", "--proof", proof, "--receipt", packageFile));
        assertEquals(
                1,
                run(
                        Language.EN,
                        "verify",
                        "--proof",
                        proof,
                        "--paper",
                        Papers.code(practice, "0101", 7),
                        "--roster",
                        roster));
        assertTrue(out.contains("The paper and what counts differ.") && out.contains("in the published list"), out);
        prove("0102");
        assertEquals(
                1, run(Language.EN, "verify", "--proof", proof("lists", "0102"), "--paper", paper, "--roster", roster));
        assertTrue(out.contains("The paper is of another protocol: precinct 0101"), out);
        assertEquals(2, run(Language.EN, "verify", proof, "--receipt", receipt));
        assertTrue(err.contains("--proof"), err);
    }

    @Test
    void figuresFromAPostedCopyAreComparedAsFarAsTheyAreTyped() throws IOException {
        prove("0101");
        Proofs proofs = new Proofs(practice.election(), practice.trust(), Arrival.first(Practice.NOW));
        CountedProtocol counted =
                proofs.check(Files.readAllBytes(proof("lists", "0101"))).protocol();
        SortedMap<String, Long> typed = new TreeMap<>(counted.figures());
        assertTrue(said(proofs.typed(counted, typed)).startsWith("All " + typed.size()));
        typed.remove("votes.birch");
        assertTrue(proofs.typed(counted, typed).same());
        assertTrue(said(proofs.typed(counted, typed)).startsWith("Typed so far: " + typed.size() + " of "));
        typed.put("votes.apple", 1L);
        typed.put("invalid", 0L);
        Comparison other = proofs.typed(counted, typed);
        assertFalse(other.same());
        assertEquals(
                List.of("votes.apple", "invalid"),
                other.lines().stream().map(one -> one.line().code()).toList());
    }

    @Test
    void theCommandComparesFiguresTypedFromAPostedCopy() throws IOException {
        prove("0101");
        Path proof = proof("lists", "0101");
        CountedProtocol counted = new Proofs(practice.election(), practice.trust(), Arrival.first(Practice.NOW))
                .check(Files.readAllBytes(proof))
                .protocol();
        String all = typed(counted.figures());
        assertEquals(0, run(Language.EN, "verify", "--proof", proof, "--typed", all), err);
        assertTrue(out.contains("All " + counted.figures().size() + " figures that you typed"), out);
        Line invalid = practice.election().form("lists").find("invalid").orElseThrow();
        long right = Objects.requireNonNull(counted.figures().get("invalid"));
        String number = invalid.paperNumber() + "=";
        for (Language language : Language.values()) {
            assertEquals(0, run(language, "verify", "--proof", proof, "--typed", number + right), err);
            assertEquals(1, run(language, "verify", "--proof", proof, "--typed", number + (right + 1)), out);
            assertTrue(out.contains(invalid.label().in(language)) && out.contains(String.valueOf(right + 1)), out);
        }
        assertEquals(1, run(Language.EN, "verify", "--json", "--proof", proof, "--typed", "invalid=" + (right + 1)));
        assertTrue(out.contains("\"line\" : \"invalid\"") && out.contains("\"paper\" : " + (right + 1)), out);
    }

    private static String typed(Map<String, Long> figures) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + "=" + figure.getValue())
                .collect(Collectors.joining(","));
    }

    @Test
    void whatIsNoFigureOfThePaperIsSaidAndComparedWithNothing() {
        prove("0101");
        Path proof = proof("lists", "0101");
        String number =
                practice.election().form("lists").find("invalid").orElseThrow().paperNumber();
        for (String typed : List.of("999=1", "nonsense=1", "=1", "invalid=-1", number + "=1,invalid=1")) {
            assertEquals(1, run(Language.EN, "verify", "--proof", proof, "--typed", typed), typed);
            assertTrue(!err.isBlank() && out.isBlank(), typed + ": " + err + out);
        }
        for (String typed : List.of("invalid", "invalid=", "invalid=1.5", "invalid=one", "")) {
            assertEquals(2, run(Language.EN, "verify", "--proof", proof, "--typed", typed), typed);
            assertFalse(err.isBlank(), typed);
        }
        assertEquals(2, run(Language.EN, "verify", proof, "--typed", "invalid=1"));
        assertTrue(err.contains("--proof"), err);
    }

    private static String said(Comparison comparison) {
        return comparison.said().in(Language.EN);
    }

    private Path receipt(String rayon) {
        String start = "receipt_practice-2027_" + rayon;
        try (var receipts = Files.list(store.receipts())) {
            return receipts.filter(path -> path.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProofWithAnythingChangedProvesNothing() throws Exception {
        prove("0101");
        String text = Files.readString(proof("lists", "0101"));
        JsonNode whole = Json.tree(text.getBytes(StandardCharsets.UTF_8));
        String first = whole.get("path").get(0).stringValue();
        byte[] signed = Base64.getDecoder().decode(whole.get("counted").stringValue());
        Path figure = changed("figure", text, "votes.apple\\\":1", "votes.apple\\\":2");
        Path place = changed("place", text, "\"index\" : ", "\"index\" : 1");
        Path path = changed("path", text, first, Digest.of(new byte[1]).hex());
        Path shorter = changed("shorter", text, "\"" + first + "\",", "");
        CountedHead head = Json.read(
                assertInstanceOf(kz.esep.signing.Opened.class, Container.open(Profile.COUNTED, signed))
                        .entry("counted.json"),
                CountedHead.class);
        Path lent = changed(
                "signer", text, base64(signed), base64(head.sign(practice.signer("rayon-1", "chair"), Practice.NOW)));
        signed[signed.length / 3] ^= 1;
        Path broken = changed("signature", text, whole.get("counted").stringValue(), base64(signed));
        Path none = changed("none", text, "esep-proof", "esep-poem");
        List<Path> all = List.of(figure, place, path, shorter, lent, broken, none);
        for (Path one : all) {
            assertEquals(1, run(Language.EN, "verify", "--proof", one), one.toString());
            assertTrue(out.contains("proves nothing"), out);
            assertFalse(out.contains("proven."), out);
        }
        VerifyScript.needsItsTools();
        for (Path one : all) {
            script().look(one).refuses("");
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Path changed(String name, String text, String was, String now) throws IOException {
        assertTrue(text.contains(was), name);
        return Files.writeString(folder.resolve(name + ".json"), text.replace(was, now));
    }

    @Test
    void aListThatWasNotSignedIsFoundByBoth() throws Exception {
        Path list = published.resolve(Publication.LIST);
        List<String> lines = Files.readAllLines(list);
        String moved = lines.getFirst().replaceFirst("\"invalid\":3", "\"invalid\":4");
        Map<String, String> wrong = Map.of(
                "changed",
                lines.getFirst().equals(moved) ? "" : String.join("\n", lines).replace(lines.getFirst(), moved) + "\n",
                "shorter",
                String.join("\n", lines.subList(1, lines.size())) + "\n",
                "cut",
                String.join("\n", lines).substring(0, 900),
                "no list",
                "{}\n");
        for (var one : wrong.entrySet()) {
            Files.writeString(list, one.getValue());
            assertEquals(1, prove("0101"), one.getKey());
        }
        VerifyScript.needsItsTools();
        for (var one : wrong.entrySet()) {
            Files.writeString(list, one.getValue());
            script().look(published.resolve(Publication.SIGNED)).refuses("the list is not the one");
        }
    }

    /** A centre that signs totals which are not the sums of its own list. */
    @Test
    void signedTotalsThatAreNoSumsAreFoundByBoth() throws Exception {
        String record = new String(
                assertInstanceOf(
                                kz.esep.signing.Opened.class,
                                Container.open(
                                        Profile.COUNTED, Files.readAllBytes(published.resolve(Publication.SIGNED))))
                        .entry("counted.json"),
                StandardCharsets.UTF_8);
        String lied = record.replaceFirst("\"votes.apple\":(\\d)", "\"votes.apple\":9$1");
        Files.write(
                published.resolve(Publication.SIGNED),
                Container.write(
                        Profile.COUNTED,
                        Map.of("counted.json", lied.getBytes(StandardCharsets.UTF_8)),
                        List.of(centre()),
                        Practice.NOW));
        assertEquals(1, prove("0101"));
        assertTrue(err.contains("not the sums of the list"), err);
        VerifyScript.needsItsTools();
        script().look(published.resolve(Publication.SIGNED)).refuses("not the sums of the list");
    }

    @Test
    void whoPublishesWithoutTheKeyLeavesNoOlderSignature() throws IOException {
        assertTrue(Files.exists(published.resolve(Publication.SIGNED)));
        String page = Files.readString(published.resolve(Publication.PAGE));
        new Publication(store.workspace, practice.election(), "0.1.0").into(published, Progress.UNHEARD);
        assertFalse(Files.exists(published.resolve(Publication.SIGNED)));
        assertEquals(page, Files.readString(published.resolve(Publication.PAGE)));
        store.collect(store.stick("more", three));
        publication().into(published, Progress.UNHEARD);
        assertEquals(0, prove("0301"), err);
        assertEquals(0, run(Language.EN, "verify", "--proof", proof("lists", "0301")), out);
        assertFalse(out.contains("not final"), out);
    }
}
