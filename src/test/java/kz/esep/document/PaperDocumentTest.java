package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperDocumentTest {
    private static PaperPages pages(Language language, int papers) {
        List<PaperPages.Line> lines = new ArrayList<>();
        for (int line = 1; line <= 28; line++) {
            lines.add(new PaperPages.Line(
                    line % 3 == 0 ? "" : Integer.toString(line),
                    Wording.same("Жазбаша өтініштер саны, № " + line + " <жол>"),
                    line == 7 ? OptionalLong.empty() : OptionalLong.of(1_000L * line)));
        }
        PaperPages.Paper paper = new PaperPages.Paper(
                Wording.same("Commission"),
                Wording.same("Contest"),
                "0123",
                Wording.same("School No. 4"),
                LocalDateTime.of(2027, 1, 10, 21, 30),
                lines,
                List.of("chair K. Ulgieva", "secretary T. Mysalov"));
        return new PaperPages(
                language,
                Wording.same("Practice election"),
                OffsetDateTime.parse("2027-01-11T06:00:00Z"),
                Collections.nCopies(papers, paper));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPdfA2bWithOnePageForEachPaper(Language language) throws IOException {
        byte[] pdf = PaperDocument.pdf(pages(language, 3));
        Pdfs.assertArchivable(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(3, document.getNumberOfPages());
        }
        assertArrayEquals(pdf, PaperDocument.pdf(pages(language, 3)));
    }

    @Test
    void leavesAnEmptyCellEmptyAndSetsTheOthersInFigures() throws IOException {
        try (PDDocument document = Loader.loadPDF(PaperDocument.pdf(pages(Language.KK, 1)))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("> " + Say.figure(28_000)), text);
            assertFalse(text.contains("> " + Say.figure(7_000)), text);
            assertTrue(text.contains("<жол>"), text);
            assertTrue(text.contains("ЖАТТЫҒУ"), text);
        }
    }
}
