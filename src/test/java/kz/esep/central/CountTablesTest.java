package kz.esep.central;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Line;
import kz.esep.result.ContestTotal;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.seats.Allocation;
import kz.esep.seats.ListSeats;
import kz.esep.text.Beside;
import kz.esep.text.Language;
import kz.esep.text.Progress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Beside
class CountTablesTest {
    private static final int FIRST_LINE = 4;

    @TempDir
    Path folder;

    @Test
    void haveEveryTotalOfEveryPlaceAndTheSeats() throws IOException {
        Practice practice = Practice.in(folder);
        try (Store store = new Store(practice, folder.resolve("centre"))) {
            store.collect(store.stick(
                    "stick",
                    Papers.file(practice, "rayon-1", 1, null, 0),
                    Papers.file(practice, "rayon-2", 1, null, 3)));
            Count count = store.counting.count();
            List<Path> files =
                    new Publication(store.workspace, practice.election(), "0.1.0").into(folder, Progress.UNHEARD);
            Path file = folder.resolve("PRACTICE_" + Publication.tables(Language.EN));
            assertTrue(files.contains(file));
            assertTrue(files.contains(folder.resolve("PRACTICE_totals_kk.xlsx")));
            for (ContestCount contest : count.contests()) {
                List<Line> lines = practice.election()
                        .form(contest.contest())
                        .linesWith(contest.total().figures().keySet());
                List<Row> rows = sheet(file, contest.contest());
                assertEquals(
                        contest.territories().size() + contest.commissions().size(), rows.size() - 1);
                for (Row row : rows.subList(1, rows.size())) {
                    String place = row.getCellText(0).equals("Commission") ? "commission" : "territory";
                    ContestTotal total = place.equals("commission")
                            ? contest.commissions().get(row.getCellText(1))
                            : contest.territories().get(row.getCellText(1));
                    same(requireNonNull(total), lines, row);
                }
            }
            seats(count.contests().getFirst(), sheet(file, "lists-seats"));
            List<Row> about = sheet(file, "about");
            assertEquals("Practice election", about.getFirst().getCellText(0));
            assertEquals(4, number(about.get(1), 1));
            assertEquals(6, number(about.get(1), 2));
        }
    }

    private static void same(ContestTotal total, List<Line> lines, Row row) {
        assertEquals(total.protocols(), number(row, 3));
        List<Long> read = new ArrayList<>();
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Long figure = total.figures().get(lines.get(i).code());
            if (figure != null) {
                expected.add(figure);
                read.add(number(row, FIRST_LINE + i));
            }
        }
        assertEquals(expected, read);
        assertEquals(total.figures().size(), read.size());
    }

    private static void seats(ContestCount contest, List<Row> rows) {
        Allocation allocation = (Allocation) requireNonNull(contest.outcome());
        for (int i = 0; i < allocation.lists().size(); i++) {
            ListSeats list = allocation.lists().get(i);
            Row row = rows.get(i + 1);
            assertEquals(list.option().name().en(), row.getCellText(0));
            assertEquals(list.option().votes(), number(row, 1));
            assertTrue(row.getCellText(2).endsWith(" %"));
            assertEquals(list.seats(), number(row, 4));
        }
    }

    private static long number(Row row, int column) {
        return row.getCellAsNumber(column).orElseThrow().longValueExact();
    }

    private static List<Row> sheet(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.findSheet(name).orElseThrow().read();
        }
    }
}
