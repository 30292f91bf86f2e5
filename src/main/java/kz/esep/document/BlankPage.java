package kz.esep.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.election.Blank;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import kz.esep.text.Phrase;
import kz.esep.text.Refused;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One page of the size of a numbered blank with nothing but the fields of a certificate, each where the blank has its
 * place; a practice is marked. It is printed over what stands on the blank and is no whole document, so not PDF/A.
 */
public record BlankPage(Blank blank, Shift shift, Imprint imprint) {
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(6);
    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final BigDecimal MARK = BigDecimal.valueOf(18);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);

    /** What is put onto the page. */
    private interface Drawing {
        void with(Pen pen) throws IOException;
    }

    /**
     * The page of a certificate.
     *
     * @param text of each field; empty where nothing is printed
     * @throws Refused when a text does not fit into its field in letters of six points
     */
    public byte[] certificate(Phrase title, Function<Blank.Content, String> text) {
        return page(title, pen -> {
            for (Blank.Field field : blank.fields()) {
                String said = text.apply(field.content());
                pen.text(field.left(), field.base(), size(pen, field, said), said);
            }
        });
    }

    /**
     * A page by which a printer is adjusted: rulers ten millimetres from the upper and the left edge, and each field with
     * its line, a cross where it begins and its name.
     */
    public byte[] test(Language language) {
        return page(Say.phrase("blank.test"), pen -> {
            rulers(pen);
            for (Blank.Field field : blank.fields()) {
                pen.cross(field.left(), field.base());
                pen.line(field.left(), field.base(), field.left().add(field.width()), field.base());
                String name = Say.text(language, "blank." + field.content().name());
                pen.text(field.left(), field.base(), fitting(pen, field, name).orElse(SMALLEST), name);
            }
        });
    }

    private byte[] page(Phrase title, Drawing drawing) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Fonts fonts = new Fonts();
                PDDocument document = new PDDocument()) {
            fonts.embedIn(document);
            PDPage page = new PDPage(new PDRectangle(
                    Blank.points(blank.width()).floatValue(),
                    Blank.points(blank.height()).floatValue()));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                Pen pen = new Pen(content, fonts.regular(), blank.height(), shift);
                if (imprint.mode() == Mode.PRACTICE) {
                    pen.pale(TEN, blank.height().subtract(TEN), MARK, Say.both(Say.phrase("mark.practice"), LANGUAGES));
                }
                drawing.with(pen);
            }
            new PdfA(
                            Say.both(title, LANGUAGES),
                            Language.KK,
                            imprint.origin().at(),
                            imprint.origin().identity())
                    .identify(document);
            document.save(written);
            return written.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page of the blank could not be made", e);
        }
    }

    private static BigDecimal size(Pen pen, Blank.Field field, String text) throws IOException {
        return fitting(pen, field, text)
                .orElseThrow(() -> new Refused(
                        "document",
                        "blank.long",
                        Say.phrase("blank." + field.content().name()),
                        field.width()));
    }

    /** The largest letters up to the field's in which a text has room. */
    private static Optional<BigDecimal> fitting(Pen pen, Blank.Field field, String text) throws IOException {
        BigDecimal room = Blank.points(field.width());
        return pen.width(text)
                .flatMap(width -> Stream.iterate(
                                field.size(), size -> size.compareTo(SMALLEST) >= 0, size -> size.subtract(STEP))
                        .filter(size -> size.multiply(width).compareTo(room) <= 0)
                        .findFirst());
    }

    private void rulers(Pen pen) throws IOException {
        for (int at = 0; at <= blank.width().intValue(); at++) {
            BigDecimal place = BigDecimal.valueOf(at);
            pen.line(place, TEN, place, TEN.add(tick(at)));
            if (at % 10 == 0) {
                pen.text(place, TEN.subtract(BigDecimal.ONE), SMALLEST, Integer.toString(at));
            }
        }
        for (int at = 0; at <= blank.height().intValue(); at++) {
            BigDecimal place = BigDecimal.valueOf(at);
            pen.line(TEN, place, TEN.add(tick(at)), place);
            if (at % 10 == 0 && at > 10) {
                pen.text(TEN.subtract(BigDecimal.valueOf(4)), place, SMALLEST, Integer.toString(at));
            }
        }
    }

    private static BigDecimal tick(int at) {
        return BigDecimal.valueOf(at % 10 == 0 ? 4 : at % 5 == 0 ? 3 : 2);
    }
}
