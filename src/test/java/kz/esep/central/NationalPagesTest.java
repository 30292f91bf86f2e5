package kz.esep.central;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.document.Pdfs;
import kz.esep.document.Say;
import kz.esep.document.TableText;
import kz.esep.election.Line;
import kz.esep.result.ContestTotal;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.text.Beside;
import kz.esep.text.Language;
import kz.esep.text.NumberWords;
import kz.esep.text.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national protocol says what is counted, and no more. */
@Beside
class NationalPagesTest {
    @TempDir
    Path folder;

    @Test
    void printsEverySumOfTheCountryAndOfEachCommissionInItsCell() throws IOException {
        Practice practice = Practice.in(folder);
        try (Store store = new Store(practice, folder.resolve("centre"))) {
            store.collect(store.stick(
                    "stick",
                    Papers.file(practice, "rayon-1", 1, null, 0),
                    Papers.file(practice, "rayon-2", 1, null, 3)));
            new Publication(store.workspace, practice.election(), "0.1.0")
                    .into(folder.resolve("out"), Progress.UNHEARD);
            byte[] pdf = Files.readAllBytes(folder.resolve("out").resolve(Publication.PROTOCOL));
            Pdfs.assertArchivable(pdf);
            String text = Pdfs.text(pdf).replaceAll("[\\s&&[^\u202F]]+", " ");
            List<List<String>> rows = TableText.rows(pdf);
            for (ContestCount contest : store.counting.count().contests()) {
                ContestTotal total = contest.total();
                for (Line line : practice.election()
                        .form(contest.contest())
                        .linesWith(total.figures().keySet())) {
                    long sum = requireNonNull(total.figures().get(line.code()));
                    assertTrue(text.contains(NumberWords.of(sum, Language.KK)), text);
                    assertTrue(text.contains(NumberWords.of(sum, Language.RU)), text);
                    if (!line.paperNumber().isEmpty()) {
                        List<String> row = List.of(line.paperNumber(), Say.figure(OptionalLong.of(sum)));
                        assertTrue(rows.contains(row), row + " in " + rows);
                    }
                }
                contest.commissions().values().stream()
                        .flatMap(one -> one.figures().values().stream())
                        .forEach(figure -> assertTrue(text.contains(Say.figure(figure)), figure + " in " + text));
            }
        }
    }

    @Test
    void saysOnEveryPageThatItIsNotCompleteAndWhoIsMissing() throws IOException {
        Practice practice = Practice.in(folder);
        try (Store store = new Store(practice, folder.resolve("centre"))) {
            store.collect(store.stick("stick", Papers.file(practice, "rayon-1", 1, null, 0)));
            Count count = store.counting.count();
            byte[] pdf = new NationalPages(store.workspace, practice.election())
                    .protocol(count, Practice.CLOCK.instant())
                    .in(Language.EN)
                    .pdf();
            for (int page = 1; page <= Pdfs.pages(pdf); page++) {
                assertTrue(Pdfs.text(pdf, page, page).replaceAll("\\s", "").contains("PRACTICE"));
            }
            String text = Pdfs.text(pdf).replaceAll("\\s+", " ");
            assertEquals(2, count.missing().size());
            for (String id : count.missing()) {
                assertTrue(
                        text.contains(practice.election().commission(id).name().en()), text);
            }
            assertTrue(text.contains("not counted yet (2)"), text);
        }
    }
}
