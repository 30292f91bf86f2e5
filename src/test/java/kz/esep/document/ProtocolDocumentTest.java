package kz.esep.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.ProtocolPages.Column;
import kz.esep.document.ProtocolPages.ContestTable;
import kz.esep.document.ProtocolPages.Line;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import kz.esep.text.Wording;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ProtocolDocumentTest {
    @BeforeAll
    static void startTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isPdfA2bInEveryLanguage(Language language) {
        assertPdfA(ProtocolDocument.pdf(SamplePages.of(language, 21, 8)));
    }

    @Test
    void isPdfA2bWithAWatermark() {
        assertPdfA(ProtocolDocument.pdf(practice()));
    }

    /** Without this a validator that passes everything would go unnoticed. */
    @Test
    void wouldNotPassAsPdfA2bWithoutItsMetadata() throws IOException {
        ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(ProtocolDocument.pdf(SamplePages.of(Language.EN, 1, 1)))) {
            document.getDocumentCatalog().setMetadata(null);
            document.save(spoiled);
        }
        assertThrows(AssertionError.class, () -> assertPdfA(spoiled.toByteArray()));
    }

    @Test
    void printsEveryFigureInItsCell() throws IOException {
        ContestTable contest = SamplePages.contest(110, 12);
        ProtocolPages pages = with(SamplePages.of(Language.RU, 1, 1), List.of(contest));
        List<List<String>> rows = TableText.rows(ProtocolDocument.pdf(pages));
        for (Line line : contest.lines()) {
            List<String> printed = rows.stream()
                    .filter(row -> row.getFirst().equals(line.number()))
                    .flatMap(row -> row.stream().skip(1))
                    .toList();
            List<String> expected = new ArrayList<>(List.of(Say.figure(line.total())));
            line.figures().forEach(figure -> expected.add(Say.figure(figure)));
            assertEquals(expected, printed, line.number());
        }
    }

    @Test
    void givesTheSameBytesForTheSamePages() {
        ProtocolPages pages = SamplePages.of(Language.KK, 9, 3);
        assertArrayEquals(ProtocolDocument.pdf(pages), ProtocolDocument.pdf(pages));
    }

    @Test
    void namesRevisionModeJournalAndPageOnEachPage() throws IOException {
        byte[] pdf = ProtocolDocument.pdf(SamplePages.of(Language.EN, 30, 3));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int all = document.getNumberOfPages();
            assertTrue(all > 4);
            for (int page = 1; page <= all; page++) {
                String text = text(document, page);
                for (String part : List.of(
                        "Revision 2",
                        "Election",
                        SamplePages.HEAD.groups(),
                        "Page " + page + " of " + all,
                        "Territorial commission of Aksu rayon")) {
                    assertTrue(text.contains(part), part + " on page " + page + ": " + text);
                }
            }
        }
    }

    @Test
    void carriesTheDigestOfTheRecordAndTheJournalHeadInFull() throws IOException {
        String text = text(ProtocolDocument.pdf(SamplePages.of(Language.EN, 1, 1)));
        assertTrue(text.contains(SamplePages.RECORD.hex()));
        assertTrue(text.contains(SamplePages.HEAD.hex()));
    }

    @Test
    void marksPracticeDraftAndInterimOnEachPage() throws IOException {
        assertFalse(
                text(ProtocolDocument.pdf(SamplePages.of(Language.EN, 1, 1))).contains("PRACTICE"));
        assertMarked("PRACTICE", practice());
        assertMarked("DRAFT", headed(Mode.LIVE, true, List.of()));
        assertMarked("INTERIM", headed(Mode.LIVE, false, List.of("0042", "0043")));
    }

    @Test
    void printsHostileNamesAsTheyAreAndStaysPdfA() throws IOException {
        String hostile = "</td><script>alert(1)</script>&amp;]]> <!-- \" ' \u0000\u0007\u202E\uD83D\uDE00\uD800 "
                + "<img src='file:///etc/passwd'/> " + "W".repeat(300);
        Wording name = Wording.same(hostile);
        ProtocolPages sample = SamplePages.of(Language.RU, 1, 1);
        ContestTable contest = new ContestTable(
                name,
                List.of(new Column("1234567890123456789<b>", null, 1)),
                List.of(new Line("<1>", name, OptionalLong.of(7), List.of(OptionalLong.of(7)))));
        byte[] pdf = ProtocolDocument.pdf(with(sample, List.of(contest)));
        assertPdfA(pdf);
        String text = text(pdf);
        assertTrue(text.contains("</td><script>alert(1)</script>&amp;]]> <!-- \" '"), text);
    }

    @Test
    void printsAProtocolWithoutPrecinctsYet() {
        ContestTable empty = new ContestTable(Wording.same("Empty"), List.of(), List.of());
        assertPdfA(ProtocolDocument.pdf(with(SamplePages.of(Language.EN, 1, 1), List.of(empty))));
    }

    @Test
    void refusesALineWithoutAFigureForEveryPrecinct() {
        var columns = List.of(new Column("1", null, 1), new Column("2", null, 1));
        var line = new Line("1", Wording.same("x"), OptionalLong.of(1), List.of(OptionalLong.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new ContestTable(Wording.same("x"), columns, List.of(line)));
    }

    static void assertPdfA(byte[] pdf) {
        var flavour = PDFAFlavour.PDFA_2_B;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
            assertTrue(result.getTotalAssertions() > 100, "the validator looked at nothing");
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException("the validator failed", e);
        }
    }

    private static void assertMarked(String mark, ProtocolPages pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(ProtocolDocument.pdf(pages))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertTrue(letters(text(document, page)).contains(mark), mark + " on page " + page);
            }
        }
    }

    /** Letters in reading order; the watermark's are rotated, so that each may stand on a line of its own. */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static ProtocolPages practice() {
        return headed(Mode.PRACTICE, false, List.of());
    }

    private static ProtocolPages headed(Mode mode, boolean draft, List<String> missing) {
        ProtocolPages sample = SamplePages.of(Language.EN, 9, 2);
        return new ProtocolPages(
                Language.EN,
                SamplePages.heading(mode, draft, missing),
                sample.contests(),
                sample.annex(),
                sample.signers());
    }

    private static ProtocolPages with(ProtocolPages sample, List<ContestTable> contests) {
        return new ProtocolPages(sample.language(), sample.heading(), contests, sample.annex(), sample.signers());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
