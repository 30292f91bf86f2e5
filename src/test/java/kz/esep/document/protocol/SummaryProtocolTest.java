package kz.esep.document.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Pdfs;
import kz.esep.document.Samples;
import kz.esep.document.Say;
import kz.esep.document.TableText;
import kz.esep.document.protocol.SummaryProtocol.Counted;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.text.Beside;
import kz.esep.text.Language;
import kz.esep.text.NumberWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Beside
class SummaryProtocolTest {

    @ParameterizedTest
    @CsvSource({"ONE_SHEET, 1, 1", "ONE_SHEET, 21, 10", "ONE_EACH, 9, 30"})
    void isArchivableAndReadableByAScreenReader(PaperLanguages paper, int precincts, int lists) {
        Pdfs.assertArchivable(
                SampleProtocols.summary(paper, precincts, lists).document().pdf());
    }

    /** Without this a validator that passes everything would go unnoticed. */
    @Test
    void wouldNotPassWithoutItsMetadata() throws IOException {
        ByteArrayOutputStream spoiled = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf(PaperLanguages.ONE_SHEET, 1, 1))) {
            document.getDocumentCatalog().setMetadata(null);
            document.save(spoiled);
        }
        assertThrows(AssertionError.class, () -> Pdfs.assertArchivable(spoiled.toByteArray()));
    }

    @Test
    void printsEveryFigureInItsCell() throws IOException {
        Election election = Samples.election(PaperLanguages.ONE_EACH, 30, 12);
        Counted counted = SampleProtocols.counted(election);
        byte[] pdf = SampleProtocols.summary(election, Mode.LIVE, Mark.NONE)
                .document()
                .in(Language.RU)
                .pdf();
        List<List<String>> rows = TableText.rows(pdf);
        for (Line line :
                election.form(Samples.CONTEST).linesWith(counted.totals().keySet())) {
            List<String> expected = new ArrayList<>();
            expected.add(Say.figure(counted.total(line.code())));
            counted.precincts()
                    .forEach(one -> expected.add(Say.figure(one.sheet().count(line.code()))));
            assertEquals(expected, printed(rows, line), line.code());
        }
    }

    @Test
    void printsTheFormsHeadingOnceAboveItsLinesInEachTable() {
        Election election = Samples.election(PaperLanguages.ONE_EACH, 30, 12);
        String text = Pdfs.text(SampleProtocols.summary(election, Mode.LIVE, Mark.NONE)
                .document()
                .in(Language.RU)
                .pdf());
        String heading = Samples.BOXES.ru();
        String first = "стационарных";
        int tables = text.split(Pattern.quote(Say.text(Language.RU, "line.number")), -1).length - 1;
        assertEquals(5, text.split(Pattern.quote(heading), -1).length - 1, text);
        assertTrue(tables >= 5, text);
        assertTrue(text.indexOf(heading) < text.indexOf(first), text);
    }

    private static List<String> printed(List<List<String>> rows, Line line) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(line.paperNumber()))
                .flatMap(row -> row.stream().skip(1))
                .toList();
    }

    @Test
    void repeatsEverySumInTheWordsOfBothLanguages() {
        Election election = Samples.election(PaperLanguages.ONE_SHEET, 3, 2);
        String text = flat(Pdfs.text(SampleProtocols.summary(election, Mode.LIVE, Mark.NONE)
                .document()
                .pdf()));
        SampleProtocols.counted(election).totals().values().forEach(total -> {
            assertTrue(text.contains(NumberWords.of(total, Language.KK)), text);
            assertTrue(text.contains(NumberWords.of(total, Language.RU)), text);
        });
    }

    @Test
    void printsASheetForEachLanguageWithPageNumbersOfItsOwn() {
        byte[] pdf = pdf(PaperLanguages.ONE_EACH, 9, 2);
        int kazakh = Pdfs.pages(SampleProtocols.summary(PaperLanguages.ONE_EACH, 9, 2)
                .document()
                .in(Language.KK)
                .pdf());
        int russian = Pdfs.pages(pdf) - kazakh;
        assertTrue(flat(Pdfs.text(pdf, kazakh, kazakh)).contains(Say.text(Language.KK, "page", kazakh, kazakh)));
        assertTrue(flat(Pdfs.text(pdf, kazakh + 1, kazakh + 1)).contains(Say.text(Language.RU, "page", 1, russian)));
        assertFalse(Pdfs.text(pdf, 1, kazakh).contains(Say.text(Language.RU, "title")));
    }

    @Test
    void givesTheSameBytesForTheSameFigures() {
        assertArrayEquals(pdf(PaperLanguages.ONE_SHEET, 9, 3), pdf(PaperLanguages.ONE_SHEET, 9, 3));
    }

    @Test
    void namesRevisionModeJournalRecordAndPageOnEachPage() {
        byte[] pdf = english(30, Mode.LIVE, Mark.NONE);
        int all = Pdfs.pages(pdf);
        assertTrue(all > 4);
        for (int page = 1; page <= all; page++) {
            String text = Pdfs.text(pdf, page, page);
            for (String part : List.of(
                    "Revision 2",
                    "Election",
                    Samples.HEAD.groups(),
                    Samples.RECORD.groups(),
                    "Page " + page + " of " + all,
                    "Territorial commission of Aksu rayon")) {
                assertTrue(text.contains(part), part + " on page " + page + ": " + text);
            }
        }
    }

    @Test
    void putsSignaturesAndSealOnThePageOfTheDigestsTheyAreFor() {
        for (int lists = 1; lists <= 12; lists++) {
            byte[] pdf = SampleProtocols.summary(PaperLanguages.ONE_SHEET, 1, lists)
                    .document()
                    .in(Language.EN)
                    .pdf();
            long whole = 0;
            for (int page = 1; page <= Pdfs.pages(pdf); page++) {
                String text = Pdfs.text(pdf, page, page);
                boolean[] there = {
                    text.contains(Samples.RECORD.hex()), text.contains("Secretary"), text.contains("Place of the seal")
                };
                assertEquals(there[0], there[1]);
                assertEquals(there[0], there[2]);
                whole += there[0] ? 1 : 0;
            }
            assertEquals(1, whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marksPracticeDraftAndInterimOnEachPage(Mark mark) {
        assertEquals(mark == Mark.DRAFT, marked("DRAFT", Mode.LIVE, mark));
        assertEquals(mark == Mark.INTERIM, marked("INTERIM", Mode.LIVE, mark));
        assertTrue(marked("PRACTICE", Mode.PRACTICE, mark));
    }

    private static boolean marked(String word, Mode mode, Mark mark) {
        byte[] pdf = english(9, mode, mark);
        for (int page = 1; page <= Pdfs.pages(pdf); page++) {
            if (!Pdfs.text(pdf, page, page).replaceAll("\\s", "").contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void namesWhatIsMissing() {
        String text = flat(Pdfs.text(english(2, Mode.LIVE, Mark.INTERIM)));
        assertTrue(text.contains("not there yet (2): 0042 (lists), 0043 (lists)"), text);
    }

    @Test
    void printsADraftWithoutPrecinctsYet() {
        Election election = Samples.election(PaperLanguages.ONE_SHEET, 1, 1);
        Counted none = new Counted(Samples.CONTEST, new TreeMap<>(), List.of());
        Pdfs.assertArchivable(new SummaryProtocol(
                        Samples.imprint(election, Mode.LIVE, Mark.DRAFT),
                        election,
                        List.of(none),
                        List.of("0001"),
                        new Annex(List.of(), List.of()),
                        List.of(),
                        "8f31 0c2a")
                .document()
                .pdf());
    }

    @Test
    void repeatsCorrectedFiguresInWords() {
        String text = flat(Pdfs.text(english(1, Mode.LIVE, Mark.NONE)));
        String was = NumberWords.of(1020, Language.EN);
        assertTrue(text.contains(was), text);
        assertTrue(text.contains(Say.figure(OptionalLong.of(1200))), text);
    }

    private static byte[] english(int precincts, Mode mode, Mark mark) {
        return SampleProtocols.summary(Samples.election(PaperLanguages.ONE_SHEET, precincts, 2), mode, mark)
                .document()
                .in(Language.EN)
                .pdf();
    }

    private static byte[] pdf(PaperLanguages paper, int precincts, int lists) {
        return SampleProtocols.summary(paper, precincts, lists).document().pdf();
    }

    /** Words stand in a narrow column: a line may end between any two of them. */
    private static String flat(String text) {
        return text.replaceAll("[\\s&&[^\u202F]]+", " ");
    }
}
