package kz.esep.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.esep.election.Mode;
import kz.esep.hostile.Bounds;
import kz.esep.text.PassingFolder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's codes, as text, as signed bytes, and on pictures and pages. */
class HostileCodeTest {
    private static final Codes CODES = Codes.in(PassingFolder.named("codes"), Mode.LIVE);
    private static final String SOUND = CODES.text(Codes.protocol(Codes.figures()));

    static Stream<byte[]> texts() {
        return Stream.of(SOUND, CODES.text(Codes.seal(new Seal.Totals(2, 1), Codes.figures())))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> bodies() {
        return Stream.of(new SealBody(CODES.election)
                .write(
                        Codes.protocol(Codes.figures()),
                        CODES.chair().certificate().digest()));
    }

    static Stream<byte[]> pictures() throws IOException {
        return Stream.of(file(picture(), "png"), file(picture(), "jpeg"));
    }

    static Stream<byte[]> pages() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(120, 120));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture()), 0, 0, 120, 120);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Stream.of(out.toByteArray());
        }
    }

    private static BufferedImage picture() {
        Code code = Code.of("ESEP1:A").orElseThrow();
        int size = code.size() + 2 * Code.QUIET;
        BufferedImage picture = new BufferedImage(2 * size, 2 * size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 2 * size; y++) {
            for (int x = 0; x < 2 * size; x++) {
                int row = y / 2 - Code.QUIET;
                int column = x / 2 - Code.QUIET;
                boolean inside = row >= 0 && column >= 0 && row < code.size() && column < code.size();
                picture.setRGB(x, y, inside && code.black(row, column) ? 0 : Color.WHITE.getRGB());
            }
        }
        return picture;
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    @MethodSource("texts")
    @FuzzTest
    void text(byte[] content) throws Exception {
        String text = new String(content, StandardCharsets.UTF_8);
        Reading reading = new Bounds(1_000, 16).within(() -> CODES.read(text)).orElseThrow();
        if (reading instanceof Reading.Rejected rejected) {
            Bounds.sayable(rejected.refusal().reason());
        }
    }

    /** Bytes as if somebody who may sign had signed them: what is read is written in the same bytes. */
    @MethodSource("bodies")
    @FuzzTest
    void body(byte[] content) throws Exception {
        SealBody bodies = new SealBody(CODES.election);
        new Bounds(1_000, 16).within(() -> {
            try {
                SealBody.Read read = bodies.read(content);
                byte[] again =
                        bodies.write(read.seal(), CODES.chair().certificate().digest());
                assertEquals(content.length, again.length);
                return true;
            } catch (Flaw flaw) {
                Bounds.sayable(flaw.refusal().reason());
                return false;
            }
        });
    }

    @MethodSource("pictures")
    @FuzzTest
    void picture(byte[] content) throws Exception {
        new Bounds(30_000, 1_500).within(() -> CodeImage.texts(content));
    }

    /** As the program of its own does that draws pages; it has an end in time and memory from outside. */
    @MethodSource("pages")
    @FuzzTest
    void page(byte[] content) {
        PageReader.read(content, text -> assertEquals("ESEP1:A", text));
    }

    /** Each of these draws longer than anybody waits, or asks for more memory than there is. */
    @ParameterizedTest
    @EnumSource
    void aPageThatDrawsWithoutEndIsLeft(Endless page) {
        Instant from = Instant.now();
        assertEquals(List.of(), CodePages.texts(page.pdf(), Duration.ofSeconds(3)));
        assertTrue(Duration.between(from, Instant.now()).toSeconds() < 30);
    }

    @Test
    void aPageIsStillReadInTheProgramOfItsOwn() throws IOException {
        assertEquals(List.of("ESEP1:A"), CodeImage.texts(pages().findFirst().orElseThrow()));
    }

    /** Documents of a kilobyte or less. */
    enum Endless {
        CALLS_ITSELF("/Subtype/Form/BBox[0 0 200 200]/Resources<</XObject<</F 5 0 R>>>>", "/F Do /F Do"),
        HAS_A_PICTURE_LARGER_THAN_MEMORY(
                "/Subtype/Image/Width 30000/Height 30000/ColorSpace/DeviceRGB/BitsPerComponent 8", "x");

        private final String form;
        private final String content;

        Endless(String form, String content) {
            this.form = form;
            this.content = content;
        }

        byte[] pdf() {
            return """
                    %%PDF-1.6
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>> endobj
                    4 0 obj <</Length 29>> stream
                    200 0 0 200 0 0 cm /F Do     endstream endobj
                    5 0 obj <</Type/XObject%s/Length %d>> stream
                    %s
                    endstream endobj
                    trailer <</Root 1 0 R>>
                    %%%%EOF
                    """.formatted(form, content.length(), content).getBytes(StandardCharsets.US_ASCII);
        }
    }
}
