package kz.esep.document.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.esep.document.Document;
import kz.esep.document.Pdfs;
import kz.esep.document.Samples;
import kz.esep.document.Say;
import kz.esep.document.TableText;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.PaperLanguages;
import kz.esep.tally.Sheet;
import kz.esep.text.Beside;
import kz.esep.text.Language;
import kz.esep.text.NumberWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of one precinct. */
@Beside
class PrecinctProtocolTest {
    private static final Election ELECTION = Samples.election(PaperLanguages.ONE_SHEET, 1, 2);
    private static final Sheet SHEET = with(Samples.sheet(ELECTION, 1, false), 12, 9);

    private static final SortedMap<Integer, List<String>> CARRIED = new TreeMap<>(Map.of(2, List.of("m4", "m5")));

    private static Sheet with(Sheet sheet, long ballots, long applications) {
        TreeMap<String, Long> figures = new TreeMap<>(sheet.figures());
        figures.put("mobile_box.2.ballots", ballots);
        figures.put("mobile_box.2.applications", applications);
        figures.put("urn_mobile", ballots);
        figures.put("outside_applications", applications);
        return new Sheet(figures, sheet.time());
    }

    private static List<Document> all(Election election) {
        Subject subject = SampleProtocols.subject(election);
        return List.of(
                SampleProtocols.precinct(election).document(),
                new DiscrepancyAct(subject, Samples.CONTEST, SHEET, new TreeMap<>()).document(),
                new DiscrepancyAct(subject, Samples.CONTEST, new Sheet(new TreeMap<>(), null), new TreeMap<>())
                        .document(),
                new VoidedBoxAct(subject, Samples.CONTEST, SHEET, CARRIED).document(),
                new VoidedBoxAct(subject, Samples.CONTEST, SHEET, new TreeMap<>()).document(),
                new OpeningRecord(subject, SampleDays.blank(election)).document(),
                new OpeningRecord(subject, SampleDays.opened(election)).document());
    }

    @ParameterizedTest
    @EnumSource
    void areArchivableAndReadableByAScreenReader(PaperLanguages paper) {
        all(Samples.election(paper, 1, 2)).forEach(document -> Pdfs.assertArchivable(document.pdf()));
    }

    @Test
    void anOpeningThatIsRecordedStandsOnItsPaperAndSoDoesWhatCameLate() throws IOException {
        Subject subject = SampleProtocols.subject(ELECTION);
        String text = Pdfs.text(new OpeningRecord(subject, SampleDays.opened(ELECTION))
                        .document()
                        .pdf())
                .replaceAll("[\\s&&[^\u202F]]+", " ");
        for (String said :
                List.of("06:15", "06:45", "1\u202F840", "1\u202F858", "11", "позже чем за час", "По записи")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        String blank = Pdfs.text(new OpeningRecord(subject, SampleDays.blank(ELECTION))
                .document()
                .pdf());
        assertTrue(blank.contains("Заполняется от руки"), blank);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void turnoutIsPrintedByTimeAndByPrecinct(int precincts) throws IOException {
        TurnoutSheet sheet = SampleDays.turnout(Samples.election(PaperLanguages.ONE_SHEET, precincts, 2));
        byte[] pdf = sheet.document().pdf();
        Pdfs.assertArchivable(pdf);
        String text = Pdfs.text(pdf);
        for (var one : sheet.day().precincts()) {
            one.day().reports().forEach(report -> assertTrue(text.contains(Say.figure(report.voted())), text));
        }
        sheet.day()
                .times()
                .forEach(time -> assertTrue(
                        text.contains(sheet.day().mean(time).percent(2).toPlainString() + " %"), text));
        assertEquals(precincts > 1, text.contains("нет сообщения"), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30})
    void printsEveryFigureInItsCell(int lists) throws IOException {
        Election election = Samples.election(PaperLanguages.ONE_SHEET, 1, lists);
        PrecinctProtocol protocol = SampleProtocols.precinct(election);
        byte[] pdf = protocol.document().pdf();
        Map<String, List<String>> printed = TableText.rows(pdf).stream()
                .filter(row -> row.size() > 1)
                .collect(Collectors.toMap(List::getFirst, row -> row.subList(0, 2), (first, later) -> first));
        String text = Pdfs.text(pdf).replaceAll("[\\s&&[^\u202F]]+", " ");
        for (Line line : election.form(Samples.CONTEST)
                .linesWith(protocol.figures().figures().keySet())) {
            var figure = protocol.figures().count(line.code());
            assertEquals(List.of(line.paperNumber(), Say.figure(figure)), printed.get(line.paperNumber()), line.code());
            figure.ifPresent(count -> {
                assertTrue(text.contains(NumberWords.of(count, Language.KK)), text);
                assertTrue(text.contains(NumberWords.of(count, Language.RU)), text);
            });
        }
    }

    /** A page with signatures alone could be put behind other figures. */
    @Test
    void neverPutSignaturesOnAPageAlone() {
        List<String> besides = List.of(
                Samples.RECORD.hex(),
                "with this member's signature",
                "with this member's signature",
                "more ballots than it has applications",
                "more ballots than it has applications",
                "Members who issue ballots",
                "Members who issue ballots");
        List<Document> documents = all(ELECTION);
        for (int i = 0; i < documents.size(); i++) {
            byte[] pdf = documents.get(i).in(Language.EN).pdf();
            for (int page = 1; page <= Pdfs.pages(pdf); page++) {
                String text = Pdfs.text(pdf, page, page).replaceAll("\\s+", " ");
                assertEquals(text.contains("Place of the seal"), text.contains(besides.get(i)), text);
            }
        }
    }

    @Test
    void hasALineForEveryMemberWhoIssuedBallots() {
        String text = Pdfs.text(
                SampleProtocols.precinct(ELECTION).document().in(Language.EN).pdf());
        assertEquals(2 + 5, text.split("Commission member|Chair\n|Secretary\n", -1).length - 1, text);
    }

    @Test
    void leavesATimeThatIsNotKnownToBeWrittenByHand() {
        Subject subject = SampleProtocols.subject(ELECTION);
        Sheet timeless = new Sheet(new TreeMap<>(SHEET.figures()), null);
        String text = Pdfs.text(
                new PrecinctProtocol(subject, Samples.CONTEST, 1, timeless, null, new Annex(List.of(), List.of()))
                        .document()
                        .in(Language.EN)
                        .pdf());
        assertTrue(text.contains("Date and time of the protocol"), text);
        assertFalse(text.contains("Annex"), text);
    }

    @Test
    void writesAnActForEachIssuingMemberWithWhatThatMemberIssued() {
        Subject subject = SampleProtocols.subject(ELECTION);
        byte[] pdf = new DiscrepancyAct(subject, Samples.CONTEST, SHEET, new TreeMap<>())
                .document()
                .in(Language.EN)
                .pdf();
        String text = Pdfs.text(pdf).replaceAll("[\\s&&[^\u202F]]+", " ");
        for (int member = 1; member <= 3; member++) {
            long issued = SHEET.count("issued_by_member." + member).orElseThrow();
            String said = "member No. " + member + " " + Say.figure(issued) + " (" + NumberWords.of(issued, Language.EN)
                    + ")";
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    void saysByHowManyBallotsABoxHasMoreThanApplications() {
        Subject subject = SampleProtocols.subject(ELECTION);
        String text = Pdfs.text(new VoidedBoxAct(subject, Samples.CONTEST, SHEET, CARRIED)
                        .document()
                        .in(Language.EN)
                        .pdf())
                .replaceAll("\\s+", " ");
        assertTrue(text.contains("The box holds 3 (three) more ballots"), text);
        assertTrue(text.contains("Number of the mobile box 2"), text);
    }
}
