package kz.esep.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an Office Open XML workbook (ISO/IEC 29500), read as a CSV file would be: dates as 2027-03-12, times as
 * 8:30, numbers without a decimal point where they are whole, true and false as yes and no. A formula is a fault, for what it shows may
 * be another thing on another machine.
 */
final class Sheet {
    static final int MOST_COLUMNS = 200;
    /** Formats of dates that have no text of their own (ISO/IEC 29500-1, 18.8.30). */
    private static final List<Integer> DATES = List.of(14, 15, 16, 17, 22);
    /** A format of a date, once quoted words, colours and locales are taken out. */
    private static final Pattern DATED = Pattern.compile("[dDyY]");

    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    /** Formats of times that have no text of their own (ISO/IEC 29500-1, 18.8.30). */
    private static final List<Integer> TIMES = List.of(18, 19, 20, 21, 45, 46, 47);
    /** A format of hours, also of more than a day has, once quoted words, colours and locales are taken out. */
    private static final Pattern TIMED = Pattern.compile("[hH]");

    private static final Pattern NO_HOURS = Pattern.compile("\"[^\"]*\"|\\[(?![hH]+])[^]]*]|\\\\.");
    private static final BigDecimal MINUTES_OF_A_DAY = BigDecimal.valueOf(24 * 60);
    /** What is longer than a year, or finer than any program writes, is no time of work. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(366);

    private static final int MOST_DECIMALS = 40;
    /** 9999-12-31, the last day that a spreadsheet has. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    /** A number of more digits than any program writes is left with its exponent, so that nothing is filled with zeros. */
    private static final int MOST_DIGITS = 400;

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
        try {
            byte[] unfolded = Unfolded.checked(content);
            CellPlaces.check(unfolded);
            sheet.fill(unfolded);
        } catch (Refused e) {
            throw e;
        } catch (Exception e) {
            // The library answers broken workbooks with various exceptions, and not all of those that are checked are
            // declared.
            throw new Refused("table", "file.not-xlsx", String.valueOf(e.getMessage()));
        }
        Faults.refuse(sheet.faults);
        return CsvTable.of(sheet.rows, sheet.numbers);
    }

    private void fill(byte[] content) throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> all = workbook.getFirstSheet().openStream()) {
            all.forEach(this::add);
        }
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
            case NUMBER -> isDate(cell) ? day(cell) : isTime(cell) ? time(cell) : plain(cell.asNumber());
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
        BigDecimal number = cell.asNumber();
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0 || number.scale() > MOST_DECIMALS) {
            return false;
        }
        Integer id = cell.getDataFormatId();
        if (id != null && DATES.contains(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATED.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }

    private static boolean isTime(Cell cell) {
        BigDecimal number = cell.asNumber();
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString();
        boolean timed = format == null
                ? id != null && TIMES.contains(id)
                : TIMED.matcher(NO_HOURS.matcher(format).replaceAll("")).find();
        return timed && number.signum() >= 0 && number.compareTo(MOST_DAYS) <= 0 && number.scale() <= MOST_DECIMALS;
    }

    /** Hours and minutes, as 8:30: a spreadsheet keeps them as a part of a day. */
    private static String time(Cell cell) {
        int minutes = cell.asNumber()
                .multiply(MINUTES_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return minutes / 60 + (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
    }

    /** The day; with the time of day where there is one, which no column expects. */
    private static String day(Cell cell) {
        LocalDateTime at = cell.asDate();
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return Math.abs(stripped.scale()) > MOST_DIGITS ? stripped.toString() : stripped.toPlainString();
    }
}
