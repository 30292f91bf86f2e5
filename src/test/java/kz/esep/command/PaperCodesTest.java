package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.esep.election.Election;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ProtocolPrinter;
import kz.esep.result.ResultFile;
import kz.esep.result.ResultRecord;
import kz.esep.result.Scans;
import kz.esep.seal.CodeImage;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code esep verify --qr}, from the signed file's own paper. */
class PaperCodesTest {
    private static final String RAYON = "rayon-1";

    @TempDir
    static Path office;

    private static Election election;
    private static Path packageFile;
    private static Path roster;
    private static Path first;
    private static Path second;
    private static Path page;
    private static String text;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void signAndScan() throws IOException {
        Practice practice = Practice.in(office);
        election = practice.election();
        packageFile = write("election.asice", practice.packageFile());
        byte[] signed = file(practice, 1, null, 0);
        first = write("first.asice", signed);
        second = write("second.asice", file(practice, 2, Digest.of(signed), 3));
        Signer centre = practice.signer(Practice.CENTRE, "centre");
        roster = write("roster.asice", practice.authority().roster(1).sign(List.of(centre), Practice.NOW));
        Opened opened = (Opened) Container.open(Profile.RESULT, signed);
        page = write("esep-page.png", scanned(opened.entry(ResultFile.PROTOCOL)));
        text = CodeImage.texts(Files.readAllBytes(page)).getFirst();
    }

    private static byte[] file(Practice practice, int revision, @Nullable Digest previous, long size) {
        List<Signer> signers = practice.both(RAYON);
        ResultRecord record = Papers.record(
                Papers.header(election, RAYON, revision, previous, signers), Papers.protocols(election, RAYON, size));
        return ResultFile.sign(
                        record, election, new ProtocolPrinter().sealedBy(signers.getFirst()), signers, Practice.NOW)
                .bytes();
    }

    /** The first page that has a code. */
    private static byte[] scanned(byte[] pdf) throws IOException {
        for (BufferedImage page : Scans.pages(pdf, 150)) {
            byte[] picture = Scans.file(page, "png");
            if (!CodeImage.texts(picture).isEmpty()) {
                return picture;
            }
        }
        throw new AssertionError("no page with a code");
    }

    private static Path write(String name, byte[] content) throws IOException {
        return Files.write(office.resolve(name), content);
    }

    private int run(Language language, Object... words) {
        String[] line = new String[words.length + 3];
        line[0] = "verify";
        line[1] = "--package";
        line[2] = packageFile.toString();
        for (int i = 0; i < words.length; i++) {
            line[i + 3] = words[i].toString();
        }
        Surroundings around = new Surroundings(
                Practice.CLOCK,
                Map.of("ESEP_LANGUAGE", language.code()),
                new PrintWriter(out),
                new PrintWriter(err),
                null,
                false);
        return new CommandLines(around).run(line);
    }

    @Test
    void aScanWithItsResultFileIsEqualInEveryFigure() {
        for (Language language : Language.values()) {
            assertEquals(Exit.DONE, run(language, "--qr", page, "--result", first), out.toString());
        }
        assertTrue(out.toString().contains("Every figure is the result file's"), out.toString());
        assertTrue(out.toString().contains("practice"), out.toString());
    }

    @Test
    void aTextWithTheRosterAloneIsEnoughAndSaysEveryFigure() throws Exception {
        Path copied = write("copied.txt", text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        assertEquals(Exit.DONE, run(Language.EN, "--qr", text, "--qr", copied, "--roster", roster, "--json"));
        JsonNode codes = Json.tree(out.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(2, codes.size());
        JsonNode code = codes.get(0);
        assertTrue(code.get("genuine").booleanValue() && !code.get("compared").booleanValue());
        assertEquals("practice", code.get("mode").stringValue());
        assertEquals("chair", code.get("signer").get("role").stringValue());
        String contest = code.get("says").get("contest").stringValue();
        assertEquals(election.form(contest).lines().size(), code.get("lines").size());
        assertEquals(code.get("says"), codes.get(1).get("says"));
    }

    @Test
    void withoutTheSignersCertificateItSaysWhatToGive() {
        assertEquals(Exit.REFUSED, run(Language.EN, "--qr", text));
        assertTrue(out.toString().contains("Q06") && out.toString().contains("roster"), out.toString());
    }

    @Test
    void theFileOfAnotherRevisionDoesNotDo() {
        assertEquals(Exit.REFUSED, run(Language.EN, "--qr", text, "--result", second));
        assertTrue(out.toString().contains("differs from the result file, Q07"), out.toString());
    }

    @Test
    void aResultFileThatDoesNotHoldComparesNothing() throws IOException {
        byte[] bytes = Files.readAllBytes(first);
        bytes[bytes.length / 2] ^= 1;
        assertEquals(Exit.REFUSED, run(Language.EN, "--qr", text, "--result", write("broken.asice", bytes)));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("is refused"), err.toString());
    }

    @Test
    void oneForgedCodeAmongGenuineOnesIsEnoughToRefuse() {
        String forged = text.substring(0, 30) + "00" + text.substring(32);
        assertEquals(Exit.REFUSED, run(Language.EN, "--qr", text, "--qr", forged, "--result", first));
        assertTrue(out.toString().contains("Q02"), out.toString());
    }

    @Test
    void whatIsNoPictureNoCodeAndNoFileIsRefusedAndWrongUsageIsSaid() throws IOException {
        assertEquals(Exit.REFUSED, run(Language.EN, "--qr", office.resolve("nothing.png")));
        assertEquals(Exit.REFUSED, run(Language.EN, "--qr", write("empty.txt", new byte[0])));
        assertTrue(out.toString().contains("Q01"), out.toString());
        assertEquals(Exit.WRONG_USAGE, run(Language.EN));
        assertEquals(Exit.WRONG_USAGE, run(Language.EN, "--qr", text, first));
        err.getBuffer().setLength(0);
        assertEquals(Exit.WRONG_USAGE, run(Language.EN, first, "--result", first));
        assertTrue(err.toString().contains("--qr"), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
    }
}
