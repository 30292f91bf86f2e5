package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.document.Block;
import kz.esep.document.Document;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Pdfs;
import kz.esep.document.Samples;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.seal.Code;
import kz.esep.seal.CodeImage;
import kz.esep.seal.Reading;
import kz.esep.seal.Seal;
import kz.esep.seal.Seals;
import kz.esep.signing.Arrival;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signer;
import kz.esep.tally.Sheet;
import kz.esep.text.Beside;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes on the printed protocol, from the record to a bad scan of the page and back. */
@Beside
class CodeOnPaperTest {
    private static final String RAYON = "rayon-1";
    /** Pages up to the signatures. */
    private static final int FRONT = 5;

    @TempDir
    static Path office;

    private static Practice practice;
    private static Election election;
    private static ResultRecord record;
    private static Digest digest;
    private static byte[] pdf;
    /** The pages before the tables of the precincts, at 150 dots per inch. */
    private static List<BufferedImage> front;
    /** The codes on them when nothing is wrong with the scan. */
    private static List<String> texts;

    @BeforeAll
    static void print() throws IOException {
        practice = Practice.in(office);
        election = practice.election();
        record = record(1, 0);
        digest = Digest.of(new byte[] {9});
        pdf = new ProtocolPrinter().sealedBy(chair()).print(record, digest, election);
        front = Scans.pages(pdf, 150).subList(0, FRONT);
        texts = new ArrayList<>();
        for (BufferedImage page : front) {
            texts.addAll(CodeImage.texts(Scans.file(page, "png")));
        }
    }

    private static ResultRecord record(int revision, long size) {
        Digest previous = revision == 1 ? null : Digest.of(new byte[] {1});
        Header header = Papers.header(election, RAYON, revision, previous, practice.both(RAYON));
        return Papers.record(header, Papers.protocols(election, RAYON, size));
    }

    private static Signer chair() {
        return practice.signer(RAYON, "chair");
    }

    private static Reading read(String text) {
        return new Seals(election)
                .read(
                        text,
                        practice.trust(),
                        commission -> List.of(chair().certificate()),
                        Arrival.first(Practice.NOW));
    }

    private static Seal genuine(String text) {
        return assertInstanceOf(Reading.Genuine.class, read(text)).seal();
    }

    private static Optional<String> difference(Seal seal, ResultRecord other, Digest otherDigest) {
        return new Sealing(other, otherDigest)
                .difference(seal, election)
                .map(Refusal::reason)
                .map(reason -> reason.key());
    }

    /** Turned by so many degrees on the glass, blurred by a 3 by 3 box, and every dot off by up to 30 of 255. */
    private static BufferedImage badly(BufferedImage page, int degrees, long seed) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawRenderedImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0));
        graphics.dispose();
        float[] box = new float[9];
        Arrays.fill(box, 1 / 9f);
        BufferedImage blurred = new ConvolveOp(new Kernel(3, 3, box)).filter(turned, null);
        Random random = new Random(seed);
        for (int y = 0; y < blurred.getHeight(); y++) {
            for (int x = 0; x < blurred.getWidth(); x++) {
                int grey = Math.clamp((blurred.getRGB(x, y) & 0xFF) + random.nextInt(61) - 30, 0, 255);
                blurred.setRGB(x, y, grey * 0x010101);
            }
        }
        return blurred;
    }

    @Test
    void everyContestHasACodeOfItsSumsAndThePageStaysArchivable() throws IOException {
        assertEquals(election.contests().size(), texts.size());
        Set<String> contests = new HashSet<>();
        for (String text : texts) {
            Seal seal = genuine(text);
            contests.add(seal.contest());
            assertEquals(Optional.empty(), difference(seal, record, digest));
            assertTrue(Pdfs.text(pdf).contains(text.substring(text.length() - 5)), "the check group is printed");
        }
        assertEquals(election.contests().size(), contests.size());
        Pdfs.assertArchivable(pdf);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aScanOf150DotsBlurredNoisyAndTurnedGivesEveryCode(long seed) throws IOException {
        Set<String> found = new HashSet<>();
        for (BufferedImage page : front) {
            found.addAll(CodeImage.texts(Scans.file(badly(page, 2, seed), "jpg")));
        }
        assertEquals(new HashSet<>(texts), found);
    }

    /** With the largest figures that a line can hold, which make the largest code. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8, 30, 110})
    void theCodeOfALongBallotIsReadFromSuchAScanToo(int lists) throws IOException {
        Election ballot = Samples.election(PaperLanguages.ONE_SHEET, 1, lists);
        SortedMap<String, Long> figures = new TreeMap<>();
        ballot.lines(Samples.CONTEST).forEach(line -> figures.put(line.code(), Sheet.LARGEST - figures.size()));
        Seal.Origin origin = Seal.Origin.of(1, 12_345, Samples.HEAD, Samples.RECORD, Practice.NOW);
        Seal seal = new Seal("aqsu", Samples.CONTEST, new Seal.Totals(400, 12), origin, figures);
        Code code = assertInstanceOf(Seals.Sealed.class, new Seals(ballot).make(seal, chair()))
                .code();
        Document document = Document.of(
                Wording.same("A long ballot"),
                Samples.imprint(ballot, Mode.LIVE, Mark.NONE),
                ballot.paper(),
                List.of(new Block.Scannable(code, Wording.same("what stands beside it"))));
        BufferedImage page = Scans.pages(document.pdf(), 150).getFirst();
        assertEquals(List.of(code.text()), CodeImage.texts(Scans.file(badly(page, 2, lists), "jpg")));
    }

    @Test
    void aPageWithoutACodeOrABrokenPictureGivesNone() throws IOException {
        assertEquals(
                List.of(), CodeImage.texts(Scans.file(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png")));
        byte[] broken = Arrays.copyOf(Scans.file(front.getFirst(), "png"), 500);
        byte[] dot = Scans.file(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");
        assertEquals(List.of(), CodeImage.texts(dot));
        assertTrue(CodeImage.is(broken));
        assertEquals(List.of(), CodeImage.texts(broken));
        assertEquals(List.of(), CodeImage.texts(Arrays.copyOf(pdf, 5_000)));
    }

    @Test
    void aVeryLargePictureIsLookedAtAsWell() throws IOException {
        BufferedImage page = front.get(1);
        assertFalse(CodeImage.texts(Scans.file(page, "png")).isEmpty());
        int across = 6_000;
        BufferedImage large =
                new BufferedImage(across, across * page.getHeight() / page.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        large.createGraphics().drawImage(page, 0, 0, across, large.getHeight(), null);
        assertEquals(CodeImage.texts(Scans.file(page, "png")), CodeImage.texts(Scans.file(large, "png")));
    }

    @Test
    void aPaperWithoutACodeSaysWhy() {
        byte[] plain =
                new ProtocolPrinter().sealedBy(OtherKeys.p384(practice, RAYON)).print(record, digest, election);
        String said = Pdfs.text(plain).replaceAll("\\s+", " ");
        for (Language language : List.of(Language.KK, Language.RU)) {
            assertTrue(said.contains(Message.of("seal", "Reason.KEY").in(language)), said);
        }
        Pdfs.assertArchivable(plain);
    }

    @Test
    void aPrecinctsProtocolIsComparedLineByLine() {
        Sealing sealing = new Sealing(record, digest);
        for (ProtocolRecord protocol : record.protocols()) {
            Seal seal = genuine(text(sealing.of(protocol)));
            assertEquals(protocol.sheet().figures(), seal.figures());
            assertEquals(Optional.empty(), difference(seal, record, digest));
        }
    }

    @Test
    void saysWhichFigureIsNotTheFilesEvenWhereTheSignatureHolds() {
        ProtocolRecord protocol = record.protocols().getFirst();
        Seal wrong =
                new Sealing(record(1, 5), digest).of(record(1, 5).protocols().getFirst());
        assertEquals(protocol.key(), record(1, 5).protocols().getFirst().key());
        assertEquals(Optional.of("Q08.figure"), difference(genuine(text(wrong)), record, digest));
    }

    @Test
    void tellsAnotherFileFromAnotherFigure() {
        Seal seal = new Sealing(record, digest).of(record.totals().getFirst());
        assertEquals(Optional.of("Q07.revision"), difference(seal, record(2, 0), digest));
        assertEquals(Optional.of("Q07.record"), difference(seal, record, Digest.of(new byte[] {8})));
        Header other = Papers.header(election, "rayon-2", 1, null, practice.both("rayon-2"));
        ResultRecord theirs = Papers.record(other, Papers.protocols(election, "rayon-2", 0));
        assertEquals(Optional.of("Q07.commission"), difference(seal, theirs, digest));
        Seal more = new Seal(seal.commission(), seal.contest(), new Seal.Totals(9, 0), seal.origin(), seal.figures());
        assertEquals(Optional.of("Q08.protocols"), difference(more, record, digest));
        Seal absent = new Seal(
                seal.commission(), seal.contest(), new Seal.Protocol("0201", 1), seal.origin(), seal.figures());
        assertEquals(Optional.of("Q08.absent"), difference(absent, record, digest));
    }

    private static String text(Seal seal) {
        return assertInstanceOf(Seals.Sealed.class, new Seals(election).make(seal, chair()))
                .code()
                .text();
    }
}
