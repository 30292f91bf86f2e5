package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Imprint.Origin;
import kz.esep.election.Blank;
import kz.esep.election.Mode;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Each field stands on the blank where the package says, to a tenth of a millimetre. */
class BlankPageTest {
    private static final Shift SHIFT = new Shift(new BigDecimal("1.5"), new BigDecimal("-2"));

    private static BlankPage page(Mode mode, Shift shift) {
        Imprint imprint = new Imprint(
                Wording.same("Election"),
                Wording.same("Commission"),
                mode,
                Mark.NONE,
                new Origin(0, 1, Digest.of(new byte[0]), null, OffsetDateTime.parse("2027-03-10T11:00:00+05:00")));
        Blank blank = new Blank(
                BigDecimal.valueOf(210),
                BigDecimal.valueOf(148),
                List.of(
                        field(Blank.Content.VOTER, "30", "55", "60", "12"),
                        field(Blank.Content.NUMBER, "150.5", "20", "40", "12")));
        return new BlankPage(blank, shift, imprint);
    }

    private static Blank.Field field(Blank.Content content, String left, String base, String width, String size) {
        return new Blank.Field(
                content, new BigDecimal(left), new BigDecimal(base), new BigDecimal(width), new BigDecimal(size));
    }

    private static byte[] pdf(BlankPage page, String voter) {
        return page.certificate(
                Wording.same("Certificate"), content -> content == Blank.Content.VOTER ? voter : "0017");
    }

    /** Left edge and base line in millimetres and the size in points, by the first letter of each text. */
    private static Map<String, List<Double>> places(byte[] pdf) throws IOException {
        Map<String, List<Double>> places = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition first = positions.getFirst();
                    places.put(text, List.of(mm(first.getXDirAdj()), mm(first.getYDirAdj()), (double)
                            first.getFontSizeInPt()));
                }
            }.getText(document);
        }
        return places;
    }

    private static double mm(float points) {
        return Math.round(points * 254 / 72.0) / 10.0;
    }

    @Test
    void everyFieldStandsWhereTheBlankHasItAndTheShiftMovesAllOfThem() throws IOException {
        byte[] plain = pdf(page(Mode.LIVE, Shift.NONE), "Әсел Нұрланқызы");
        assertEquals(
                Map.of("Әсел Нұрланқызы", List.of(30.0, 55.0, 12.0), "0017", List.of(150.5, 20.0, 12.0)),
                places(plain));
        assertEquals(
                Map.of("Әсел Нұрланқызы", List.of(31.5, 53.0, 12.0), "0017", List.of(152.0, 18.0, 12.0)),
                places(pdf(page(Mode.LIVE, SHIFT), "Әсел Нұрланқызы")));
        try (PDDocument document = Loader.loadPDF(plain)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(595.276, document.getPage(0).getMediaBox().getWidth(), 0.001);
            assertEquals(419.528, document.getPage(0).getMediaBox().getHeight(), 0.001);
        }
        assertArrayEquals(plain, pdf(page(Mode.LIVE, Shift.NONE), "Әсел Нұрланқызы"), "the same bytes each time");
    }

    @Test
    void aLongNameIsPrintedSmallerAndOneWithoutRoomIsRefusedInWords() throws IOException {
        String name = "Нұрсұлтанқызы Айгүл-Гүлнара Бекмұханбетқызы";
        double size = Objects.requireNonNull(
                        places(pdf(page(Mode.LIVE, Shift.NONE), name)).get(name))
                .getLast();
        assertTrue(size >= 6 && size < 12, "size " + size);
        Refused long_ = assertThrows(Refused.class, () -> pdf(page(Mode.LIVE, Shift.NONE), name.repeat(2)));
        assertTrue(long_.getMessage().contains("Name of the voter: the text has no room within 60 mm"));
        Refused strange = assertThrows(Refused.class, () -> pdf(page(Mode.LIVE, Shift.NONE), "\u4E2D"));
        assertTrue(strange.getMessage().contains("letters that cannot be printed"));
    }

    @Test
    void aPracticeIsMarkedOnTheBlankToo() {
        assertTrue(Pdfs.text(pdf(page(Mode.PRACTICE, Shift.NONE), "Asel")).contains("ЖАТТЫҒУ / УЧЕБНЫЙ"));
        assertFalse(Pdfs.text(pdf(page(Mode.LIVE, Shift.NONE), "Asel")).contains("ЖАТТЫҒУ"));
    }

    @Test
    void theTestPageHasRulersAndNamesEachField() throws IOException {
        String text = Pdfs.text(page(Mode.LIVE, Shift.NONE).test(Language.RU));
        assertTrue(text.contains("Имя избирателя") && text.contains("Номер"), text);
        Map<String, List<Double>> places = places(page(Mode.LIVE, SHIFT).test(Language.RU));
        assertEquals(List.of(31.5, 53.0, 12.0), places.get("Имя избирателя"), "the rulers move with the fields");
        assertTrue(places.containsKey("140"), places.toString());
    }

    @Test
    void aShiftIsTypedWithACommaOrAPoint() {
        assertEquals(Optional.of(new BigDecimal("1.5")), Shift.typed(" 1,5 "));
        assertEquals(Optional.of(new BigDecimal("-20.0")), Shift.typed("-20.0"));
        for (String wrong : List.of("", "20.1", "1.55", "1 5", "x", "1e1", "--1")) {
            assertEquals(Optional.empty(), Shift.typed(wrong), wrong);
        }
    }
}
