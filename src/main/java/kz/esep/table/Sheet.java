package kz.esep.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an Office Open XML workbook (ISO/IEC 29500), read as a CSV file would be: dates as 2027-03-12, numbers
 * without a decimal point where they are whole, true and false as yes and no. A formula is a fault, for what it shows may
 * be another thing on another machine.
 */
final class Sheet {
    private static final int MOST_COLUMNS = 200;
    /** Formats of dates that have no text of their own (ISO/IEC 29500-1, 18.8.30). */
    private static final List<Integer> DATES = List.of(14, 15, 16, 17, 22);
    /** A format of a date, once quoted words, colours and locales are taken out. */
    private static final Pattern DATED = Pattern.compile("[dDyY]");

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private final List<Message> faults = new ArrayList<>();

    private Sheet() {}

    /**
     * Reads a workbook.
     *
     * @throws Refused when it cannot be read, unfolds into more than a table can be, or has a cell that is no value
     */
    static CsvTable read(byte[] content) {
        Sheet sheet = new Sheet();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(Unfolded.checked(content)), new ReadingOptions(true, false));
                Stream<Row> all = workbook.getFirstSheet().openStream()) {
            all.forEach(sheet::add);
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused("table", "file.not-xlsx", String.valueOf(e.getMessage()));
        }
        Faults.refuse(sheet.faults);
        return CsvTable.of(sheet.rows, sheet.numbers);
    }

    private void add(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw new Refused("table", "file.too-many-columns", MOST_COLUMNS);
        }
        if (rows.size() > CsvTable.MOST_ROWS) {
            throw new Refused("table", "file.too-many-rows", CsvTable.MOST_ROWS);
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell, row.getRowNum(), i));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        if (!cells.isEmpty()) {
            int width = rows.isEmpty() ? cells.size() : rows.getFirst().size();
            while (cells.size() < width) {
                cells.add("");
            }
            rows.add(cells);
            numbers.add((long) row.getRowNum());
        }
    }

    private String text(Cell cell, int row, int column) {
        return switch (cell.getType()) {
            case STRING -> cell.asString().strip();
            case NUMBER -> isDate(cell) ? day(cell) : plain(cell.asNumber());
            case BOOLEAN -> cell.asBoolean() ? "yes" : "no";
            case EMPTY -> "";
            case FORMULA, ERROR -> {
                faults.add(CsvTable.fault(row, heading(column), Message.of("table", "file.formula")));
                yield "";
            }
        };
    }

    private String heading(int column) {
        return rows.isEmpty() || column >= rows.getFirst().size()
                ? Integer.toString(column + 1)
                : rows.getFirst().get(column);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && DATES.contains(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATED.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }

    /** The day; with the time of day where there is one, which no column expects. */
    private static String day(Cell cell) {
        LocalDateTime at = cell.asDate();
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
