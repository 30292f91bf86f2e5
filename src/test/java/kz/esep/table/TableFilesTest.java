package kz.esep.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kz.esep.text.Refused;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
    private static final Instant AT = Instant.parse("2027-01-10T18:00:00Z");

    @TempDir
    Path folder;

    private static Grid grid(int rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(List.of(Cell.of("0" + row), row % 7 == 3 ? Cell.EMPTY : Cell.of(row * 1_000L), Cell.of(0)));
        }
        return new Grid("lists", List.of("Учаске", "5.1 Дауыс: «А, Б»", "=1+1"), cells, 1);
    }

    private static List<Row> rows(byte[] workbook, String sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet found = book.findSheet(sheet).orElseThrow();
            return found.read();
        }
    }

    @Test
    void giveAWorkbookWhoseEveryFigureAnotherReaderReads() throws IOException {
        Grid grid = grid(1_700);
        List<Row> rows = rows(Xlsx.bytes(List.of(grid), AT), "lists");
        assertEquals(1_701, rows.size());
        assertEquals("5.1 Дауыс: «А, Б»", rows.getFirst().getCellText(1));
        for (int row = 0; row < 1_700; row++) {
            Row read = rows.get(row + 1);
            assertEquals(CellType.STRING, read.getCell(0).getType());
            assertEquals("0" + row, read.getCellText(0));
            if (row % 7 == 3) {
                assertTrue(read.getOptionalCell(1).isEmpty(), "an empty cell is no zero");
            } else {
                assertEquals(row * 1_000L, read.getCellAsNumber(1).orElseThrow().longValueExact());
            }
            assertEquals(0, read.getCellAsNumber(2).orElseThrow().longValueExact());
        }
    }

    @Test
    void giveLengthsOfTimeThatASpreadsheetAddsUp() throws IOException {
        Grid grid = new Grid("t", List.of("Hours"), List.of(List.of(Cell.time(510)), List.of(Cell.time(0))), 0);
        List<Row> rows = rows(Xlsx.bytes(List.of(grid), AT), "t");
        assertEquals(CellType.NUMBER, rows.get(1).getCell(0).getType());
        assertEquals(
                0,
                new BigDecimal("8.5")
                        .compareTo(rows.get(1)
                                .getCellAsNumber(0)
                                .orElseThrow()
                                .multiply(BigDecimal.valueOf(24))
                                .setScale(6, RoundingMode.HALF_UP)));
        assertTrue(rows.size() < 3 || rows.get(2).getOptionalCell(0).isEmpty(), "no time is no zero");
        assertEquals("Hours\r\n8:30\r\n\"\"\r\n", new String(Csv.bytes(grid), StandardCharsets.UTF_8));
    }

    @Test
    void neverGiveAFormula() throws IOException {
        List<String> hostile = List.of("=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "it's = fine");
        Grid grid = new Grid(
                "a",
                List.of("=HEAD"),
                hostile.stream().map(text -> List.of(Cell.of(text))).toList(),
                0);
        String csv = new String(Csv.bytes(grid), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("'=HEAD\r\n'=HYPERLINK(A1)\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n"), csv);
        assertTrue(csv.contains("\"'\r=1\"") && csv.endsWith("it's = fine\r\n"), csv);
        for (Row row : rows(Xlsx.bytes(List.of(grid), AT), "a")) {
            assertEquals(CellType.STRING, row.getCell(0).getType());
        }
        String sheet = entry(Xlsx.bytes(List.of(grid), AT), "xl/worksheets/sheet1.xml");
        assertTrue(!sheet.contains("<f>") && sheet.contains("t=\"s\""), sheet);
    }

    private static String entry(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void giveTheSameBytesForTheSameTablesAndTheDateThatWasAsked() throws IOException {
        byte[] first = Xlsx.bytes(List.of(grid(20)), AT);
        assertArrayEquals(first, Xlsx.bytes(List.of(grid(20)), AT));
        assertTrue(entry(first, "docProps/core.xml").contains(">2027-01-10T18:00:00Z<"));
    }

    @Test
    void giveAFileForEachTableAsCsvAndOneForAllAsAWorkbook() throws IOException {
        List<Grid> grids = List.of(grid(2), new Grid("about", List.of("a"), List.of(), 0));
        List<Path> csv = TableFiles.write(grids, TableFiles.Format.CSV, folder.resolve("new"), "t", AT);
        assertEquals(List.of(folder.resolve("new/t_lists.csv"), folder.resolve("new/t_about.csv")), csv);
        assertEquals("Учаске,\"5.1 Дауыс: «А, Б»\",'=1+1\r\n00,0,0\r\n01,1000,0\r\n", Files.readString(csv.getFirst()));
        assertEquals(
                List.of(folder.resolve("t.xlsx")), TableFiles.write(grids, TableFiles.Format.XLSX, folder, "t", AT));
    }

    @Test
    void areWholeOrNotThere() throws IOException {
        Path file = folder.resolve("t.csv");
        TableFiles.replace(file, new byte[] {1});
        TableFiles.replace(file, new byte[] {2, 3});
        assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
        Path blocked = folder.resolve("blocked");
        Files.createDirectories(blocked.resolve("inside"));
        Refused refused = assertThrows(Refused.class, () -> TableFiles.replace(blocked, new byte[] {1}));
        assertEquals("failed", refused.reason().key());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }
}
