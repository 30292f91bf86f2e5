package kz.esep.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.esep.text.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as an Office Open XML workbook (ISO/IEC 29500), a sheet each. Text cells are typed as text, so none is a
 * formula by chance; the same tables give the same bytes.
 */
public final class Xlsx {
    private static final String GROUPED = "#,##0";
    private static final String MONEY = "#,##0.00";
    private static final String TIME = "[h]:mm";
    /** Spreadsheets keep a length of time as a part of a day. */
    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60L);

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LEAD_WIDTH = 18;
    private static final int WIDTH = 14;
    private static final String PROPERTIES = "docProps/core.xml";
    /** Where equal contents get equal bytes, as in result files. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Xlsx() {}

    /**
     * The whole file.
     *
     * @param grids at least one, with different names
     * @param at when it was made, as its properties say
     */
    public static byte[] bytes(List<Grid> grids, Instant at) {
        return bytes(grids, at, Progress.UNHEARD);
    }

    /** The same, telling how far it is. */
    static byte[] bytes(List<Grid> grids, Instant at, Progress progress) {
        try {
            Path undated = Files.createTempFile("esep", ".xlsx");
            try {
                write(grids, undated, progress);
                return dated(undated, at);
            } finally {
                Files.delete(undated);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no workbook could be written to the temporary folder", e);
        }
    }

    private static void write(List<Grid> grids, Path file, Progress progress) throws IOException {
        int all = grids.stream().mapToInt(grid -> grid.rows().size()).sum();
        int before = 0;
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Esep", null)) {
            for (Grid grid : grids) {
                int done = before;
                sheet(workbook.newWorksheet(grid.name()), grid, (rows, of) -> progress.done(done + rows, all));
                before += grid.rows().size();
            }
        }
    }

    private static void sheet(Worksheet sheet, Grid grid, Progress progress) throws IOException {
        sheet.freezePane(grid.lead(), 1);
        for (int column = 0; column < grid.headings().size(); column++) {
            sheet.width(column, column < grid.lead() ? LEAD_WIDTH : WIDTH);
            sheet.value(0, column, grid.headings().get(column));
            sheet.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Cell> cells = grid.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                fill(sheet, row + 1, column, cells.get(column));
            }
            if (row % ROWS_IN_MEMORY == ROWS_IN_MEMORY - 1) {
                sheet.flush();
                progress.done(row + 1, grid.rows().size());
            }
        }
        sheet.finish();
        progress.done(grid.rows().size(), grid.rows().size());
    }

    private static void fill(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text words -> sheet.value(row, column, words.text());
            case Cell.Count count -> {
                sheet.value(row, column, count.count());
                sheet.style(row, column).format(GROUPED).set();
            }
            case Cell.Amount money -> {
                sheet.value(row, column, money.amount());
                sheet.style(row, column).format(MONEY).set();
            }
            case Cell.Duration time -> {
                sheet.value(row, column, BigDecimal.valueOf(time.minutes()).divide(DAY, MathContext.DECIMAL64));
                sheet.style(row, column).format(TIME).set();
            }
            case Cell.Formula computed -> {
                sheet.formula(row, column, computed.expression());
                sheet.style(row, column).format(MONEY).set();
            }
            case Cell.Empty _ -> {}
        }
    }

    /** The library dates a file by the machine's clock; here the caller says when. */
    private static byte[] dated(Path workbook, Instant at) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(dated)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ENTRY_TIME);
                to.putNextEntry(same);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals(PROPERTIES) ? dated(content, at.toString()) : content);
                to.closeEntry();
            }
        }
        return dated.toByteArray();
    }

    private static byte[] dated(byte[] properties, String at) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(">[^<]*</dcterms:created>", ">" + at + "</dcterms:created>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
