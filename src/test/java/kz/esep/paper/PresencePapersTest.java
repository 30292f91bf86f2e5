package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.observer.Visitors;
import kz.esep.document.Pdfs;
import kz.esep.office.Office;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was present at a precinct comes as papers: the register, what was handed in, and the acts for the protocol. */
class PresencePapersTest {
    private static final List<Kind> KINDS = List.of(Kind.ATTENDANCE, Kind.SUBMISSIONS, Kind.HANDED_ACTS);

    @TempDir
    Path folder;

    private static Paper paper(Kind kind, String precinct) {
        return new Paper(kind, "", precinct, 0);
    }

    private static String made(Office office, Session session, Kind kind) throws IOException {
        byte[] pdf = office.papers().make(session, paper(kind, "0101"), Language.KK);
        Files.createDirectories(Path.of("target", "documents"));
        Files.write(Path.of("target", "documents", "presence-" + kind.name().toLowerCase(Locale.ROOT) + ".pdf"), pdf);
        Pdfs.assertArchivable(pdf);
        return Pdfs.text(pdf).replaceAll("\\s+", " ");
    }

    private static void contains(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void theRegistersAndTheActsSayEverythingInBothLanguages() throws IOException {
        try (Office office = Office.open(Visitors.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            contains(
                    made(office, chair, Kind.ATTENDANCE),
                    "Журнал учёта присутствующих",
                    "Қатысушыларды есепке алу журналы",
                    "Aigerim Asanova",
                    "N100",
                    "Northland",
                    "10.01.2027 06:50",
                    "келген жоқ");
            String submissions = made(office, chair, Kind.SUBMISSIONS);
            contains(submissions, "was not let near the table", "немедленно, 10.01.2027", "хаттамаға қоса берілді");
            assertFalse(submissions.contains("filming"), "that was at another precinct");
            String acts = made(office, chair, Kind.HANDED_ACTS);
            contains(acts, "Акт № 1", "a box without a seal", "Party of the Steppe");
            assertFalse(acts.contains("was not let near"), "an appeal is not attached");
        }
    }

    @Test
    void theyAreOfferedWhereThereIsSomethingAndWhatCameOutIsInTheJournal() {
        try (Office office = Office.open(Visitors.workspace(folder), Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            List<Paper> offered = office.papers().look(chair).stream()
                    .map(Offer::paper)
                    .filter(paper -> KINDS.contains(paper.kind()))
                    .toList();
            assertEquals(
                    List.of(
                            paper(Kind.ATTENDANCE, "0101"),
                            paper(Kind.SUBMISSIONS, "0101"),
                            paper(Kind.HANDED_ACTS, "0101"),
                            paper(Kind.ATTENDANCE, "0102"),
                            paper(Kind.SUBMISSIONS, "0102")),
                    offered);
            Refused none = assertThrows(
                    Refused.class, () -> office.papers().make(chair, paper(Kind.HANDED_ACTS, "0102"), Language.RU));
            assertEquals("absent.HANDED_ACTS", none.reason().key());
            office.papers().issue(chair, offered.getFirst(), Language.RU, new PdfFile(folder.resolve("register.pdf")));
            assertEquals(
                    offered.getFirst(), office.papers().prints(chair).getLast().paper());
        }
    }
}
