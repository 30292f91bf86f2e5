package kz.esep.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.desktop.member.Rolls;
import kz.esep.document.Pdfs;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The composition of a commission comes as a document for publication, without what nobody else may know. */
class CompositionTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    @TempDir
    Path folder;

    private static String words(byte[] pdf) throws IOException {
        return Pdfs.text(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void itNamesMembersPostsAndProposersInBothLanguagesAndNoIin() throws IOException {
        Path workspace = Rolls.workspace(folder);
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            byte[] pdf = office.staff().compositionPapers().make(chair, Body.precinct("0102"), DAY);
            Pdfs.assertArchivable(pdf);
            Files.createDirectories(Path.of("target", "documents"));
            Files.write(Path.of("target", "documents", "composition.pdf"), pdf);
            String text = words(pdf);
            for (String said : List.of(
                    "Состав избирательной комиссии",
                    "Сайлау комиссиясының құрамы",
                    "11.01.2027",
                    "Saule Member21",
                    "председатель",
                    "хатшы",
                    "Party 6",
                    "ст. 17")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
            for (int i = 21; i <= 27; i++) {
                assertFalse(text.contains(Rolls.iin(i)), text);
            }
            byte[] own = office.staff().compositionPapers().make(chair, Body.commission(office.commission()), DAY);
            assertTrue(words(own).contains("ст. 13"), words(own));
        }
    }

    @Test
    void ofACommissionWithoutMembersThereIsNoneAndWhatCameOutIsInTheJournal() {
        Path workspace = Rolls.workspace(folder);
        try (Office office = Office.open(workspace, Nights.CLOCK);
                Session chair = Nights.signIn(office, "chair")) {
            Refused none = assertThrows(
                    Refused.class, () -> office.staff().compositionPapers().make(chair, Body.precinct("0103"), DAY));
            assertEquals("absent.COMPOSITION", none.reason().key());
            office.staff()
                    .compositionPapers()
                    .issue(chair, Body.precinct("0102"), DAY, Language.RU, new PdfFile(folder.resolve("c.pdf")));
            assertEquals(
                    Paper.composition(Body.precinct("0102")),
                    office.papers().prints(chair).getLast().paper());
        }
    }
}
