package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import kz.esep.document.protocol.SampleProtocols;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertifiedCopyTest {
    private static CertifiedCopy copy(Language language) {
        return copy(language, Mode.LIVE);
    }

    private static CertifiedCopy copy(Language language, Mode mode) {
        return new CertifiedCopy(
                language,
                mode,
                7,
                OffsetDateTime.parse("2027-03-22T01:20:00+05:00"),
                List.of(Wording.same("Chair"), Wording.same("Secretary")));
    }

    private static byte[] original(Language language) {
        return SampleProtocols.summary(PaperLanguages.ONE_SHEET, 21, 8)
                .document()
                .in(language)
                .pdf();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isArchivableAndReadableByAScreenReader(Language language) {
        Pdfs.assertArchivable(copy(language).of(original(language)));
    }

    @Test
    void keepsEveryPageOfTheOriginalAndAddsOneToSign() throws IOException {
        byte[] original = original(Language.EN);
        byte[] pdf = copy(Language.EN).of(original);
        int pages;
        try (PDDocument before = Loader.loadPDF(original);
                PDDocument after = Loader.loadPDF(pdf)) {
            pages = before.getNumberOfPages();
            assertEquals(pages + 1, after.getNumberOfPages());
            assertEquals("en", after.getDocumentCatalog().getLanguage());
        }
        for (int page = 1; page <= pages; page++) {
            String copied = text(pdf, page);
            String mark = "Куәландырылған көшірме № 7 / Заверенная копия № 7 / Certified copy No. 7";
            assertTrue(copied.contains(mark), copied);
            assertEquals(text(original, page).strip(), copied.replace(mark, "").strip());
        }
        String last = text(pdf, pages + 1);
        for (String part : List.of(
                Digest.of(original).hex().substring(0, 40),
                "Мөр орны",
                "Место печати",
                "Chair",
                "Secretary",
                "22.03.2027 01:20 (UTC+05:00)",
                "Place of the seal")) {
            assertTrue(last.contains(part), part + " in " + last);
        }
    }

    @Test
    void thePageToSignSaysWhenItIsAPractice() throws IOException {
        byte[] original = original(Language.EN);
        int last = last(original) + 1;
        assertTrue(letters(text(copy(Language.EN, Mode.PRACTICE).of(original), last))
                .contains("PRACTICE"));
        assertFalse(letters(text(copy(Language.EN, Mode.LIVE).of(original), last))
                .contains("PRACTICE"));
    }

    /** The watermark's letters are rotated, so that each may stand on a line of its own. */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static int last(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void isTheSameBytesEveryTime() {
        assertArrayEquals(
                copy(Language.KK).of(original(Language.KK)), copy(Language.KK).of(original(Language.KK)));
    }
}
