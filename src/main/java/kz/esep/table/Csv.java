package kz.esep.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as RFC 4180, UTF-8: for other programs. */
public final class Csv {
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The whole file. */
    public static byte[] bytes(Grid grid) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(grid.headings().stream().map(Csv::harmless).toList());
            for (List<Cell> row : grid.rows()) {
                csv.printRecord(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<?> cells(List<Cell> row) {
        return row.stream().map(cell -> switch (cell) {
            case Cell.Text words -> harmless(words.text());
            case Cell.Count count -> Long.toString(count.count());
            case Cell.Amount money -> money.amount().toPlainString();
            case Cell.Duration time -> time.said();
            case Cell.Formula computed -> computed.value().toPlainString();
            case Cell.Empty _ -> "";
        });
    }

    /** An apostrophe before what a spreadsheet would run. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
