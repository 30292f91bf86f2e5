package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.Sections;
import kz.esep.text.Beside;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** V11: what the certificates of all commissions together show, with the files that it comes from. */
@Beside
class CertificateCheckTest {
    private static final String TYPE = "lists";
    private static final Instant MORNING = Instant.parse("2027-03-21T04:15:00Z");

    @TempDir
    static Path people;

    private static Practice practice;

    @TempDir
    Path folder;

    private Store store;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(people);
    }

    @BeforeEach
    void open() {
        store = new Store(practice, folder.resolve("centre"));
    }

    @AfterEach
    void close() {
        store.workspace.compare();
        store.close();
    }

    /** The file of a commission whose stock is a hundred numbers from there on. */
    private ResultFile file(int rayon, Sections.Serials... rows) {
        Sections.Range stock = new Sections.Range(TYPE, rayon * 100L, rayon * 100L + 99);
        Sections.Range lost = new Sections.Range(TYPE, rayon * 100L + 90, rayon * 100L + 99);
        return Papers.file(
                store.practice,
                "rayon-" + rayon,
                new Sections.Certificates(List.of(stock), List.of(rows), List.of(), List.of(lost)));
    }

    private static Sections.Serials row(String precinct, List<Long> issued, List<Long> accepted) {
        return row(precinct, issued, accepted, List.of(), List.of());
    }

    private static Sections.Serials row(
            String precinct, List<Long> issued, List<Long> accepted, List<Long> spoiled, List<Long> lost) {
        List<Instant> at = accepted.stream().map(_ -> MORNING).toList();
        return new Sections.Serials(precinct, TYPE, issued, accepted, at, spoiled, lost);
    }

    private List<String> found(ResultFile... files) {
        store.collect(store.stick("stick" + files[0].digest().hex(), files));
        return store.counting.certificates().stream()
                .map(finding -> finding.code()
                        + (finding instanceof CertificateFinding.Numbers one ? " " + one.numbers() : "")
                        + finding.traces().stream()
                                .map(trace -> " " + trace.use().code() + "@"
                                        + (trace.precinct().isEmpty() ? trace.commission() : trace.precinct()))
                                .reduce("", String::concat))
                .toList();
    }

    @Test
    void findsNothingWhereEverythingAgrees() {
        assertEquals(
                List.of(),
                found(
                        file(1, row("0101", List.of(100L, 101L), List.of(200L))),
                        file(2, row("0201", List.of(200L), List.of(100L))),
                        file(3)));
    }

    @Test
    void findsEachKindWithThePlacesAndTheFiles() {
        ResultFile first = file(1, row("0101", List.of(100L, 201L, 399L), List.of(102L), List.of(103L), List.of(104L)));
        ResultFile second = file(
                2,
                row("0201", List.of(200L, 201L), List.of(100L, 103L, 104L)),
                row("0202", List.of(), List.of(100L, 195L)));
        assertEquals(
                List.of(
                        "used_twice 100 accepted@0201 accepted@0202",
                        "never_issued 102 accepted@0101 stock@rayon-1",
                        "used_spoiled 103 accepted@0201 spoiled@0101",
                        "used_lost 104 accepted@0201 lost@0101",
                        "used_lost 195 accepted@0202 lost@rayon-1",
                        "issued_twice 201 issued@0201 issued@0101",
                        "outside_stock 201 issued@0101 stock@rayon-2",
                        "outside_stock 399 issued@0101"),
                found(first, second));
        CertificateFinding.Trace trace =
                store.counting.certificates().getFirst().traces().getFirst();
        assertEquals(second.digest(), trace.file());
        assertEquals(second.name(), trace.name());
        assertEquals(MORNING, trace.at());
        assertEquals(
                "accepted: precinct 0201, 2027-03-21 09:15; file " + second.name() + " ("
                        + second.digest().groups() + ")",
                trace.said().in(Language.EN));
    }

    @Test
    void saysOfANumberInNobodysStockThatNobodyIssuedItOnlyWhenEveryFileIsIn() {
        ResultFile first = file(1, row("0101", List.of(), List.of(777L)));
        assertEquals(List.of(), found(first, file(2)));
        assertEquals(List.of("never_issued 777 accepted@0101"), found(file(3)));
    }

    @Test
    void asksWhereACommissionThatTellsOfNoStockMayHaveIssuedOnPaper() throws IOException {
        ResultFile first = file(1, row("0101", List.of(), List.of(120L, 777L)));
        ResultFile paper = Papers.file(
                store.practice,
                "rayon-3",
                new Sections.Certificates(List.of(), List.of(row("0301", List.of(), List.of())), List.of(), List.of()));
        assertEquals(
                List.of("never_issued 120 accepted@0101 stock@rayon-1", "untraced 777 accepted@0101"),
                found(first, file(2), paper));
        String said = store.counting.certificates().getLast().said().in(Language.EN);
        assertTrue(said.endsWith("whether they issued it on paper: rayon-3."), said);
        List<Object> ask = new ArrayList<>();
        new CertificateRows(store.counting.certificates()).to(cells -> ask.add(cells[cells.length - 1]));
        assertEquals(List.of("ask", "", "", "rayon-3"), ask);
    }

    @Test
    void joinsNumbersOfWhichTheSameIsToBeSaid() {
        List<Long> many = LongStream.rangeClosed(310, 319).boxed().toList();
        assertEquals(List.of("outside_stock 310\u2013319 issued@0101"), found(file(1, row("0101", many, List.of()))));
    }

    @Test
    void comparesOnlyFilesThatCount() {
        ResultFile second = file(2, row("0201", List.of(), List.of(150L)));
        assertEquals(List.of("never_issued 150 accepted@0201 stock@rayon-1"), found(file(1), second));
        store.rulings.withdraw(Store.CHAIR, second.digest(), "asked by the commission");
        assertEquals(List.of(), store.counting.certificates());
    }

    @Test
    void findsAPrecinctWithAnUnusualShare() {
        List<Long> many = LongStream.rangeClosed(100, 159).boxed().toList();
        assertEquals(
                List.of("share_issued issued@0101"),
                found(file(1, row("0101", many, List.of())), file(2), file(3, row("0301", List.of(300L), List.of()))));
        CertificateFinding.Share share =
                (CertificateFinding.Share) store.counting.certificates().getFirst();
        assertEquals(60, share.count());
        assertEquals(1_000, share.voters());
    }

    @Test
    void aFewSayNothingAboutAShare() {
        List<Long> few = LongStream.rangeClosed(100, 118).boxed().toList();
        assertEquals(List.of(), found(file(1, row("0101", few, List.of())), file(2), file(3)));
    }

    @Test
    void publishesWhatWasFoundWithTheFiles() throws IOException {
        ResultFile first = file(1, row("0101", List.of(100L), List.of()));
        ResultFile second = file(2, row("0201", List.of(), List.of(100L)), row("0202", List.of(), List.of(100L)));
        found(first, second);
        Publication publication = new Publication(store.workspace, store.practice.election(), "0.1.0");
        publication.into(folder.resolve("out"), Progress.UNHEARD);
        String csv = Files.readString(folder.resolve("out").resolve("PRACTICE_" + Publication.CERTIFICATES));
        assertTrue(
                csv.contains("used_twice,lists,100,100,accepted,0202,rayon-2,2027-03-21T04:15:00Z," + second.name()
                        + ","
                        + second.digest().hex()),
                csv);
        String page = Files.readString(folder.resolve("out").resolve(Publication.PAGE));
        for (Language language : Language.values()) {
            for (CertificateFinding finding : store.counting.certificates()) {
                assertTrue(
                        page.contains(finding.said().in(language)),
                        () -> finding.said().in(language));
                assertFalse(finding.traces().stream()
                        .anyMatch(trace -> !page.contains(trace.said().in(language))));
            }
        }
    }
}
