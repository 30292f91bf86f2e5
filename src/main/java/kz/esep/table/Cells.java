package kz.esep.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * One row of a file, its cells read as what they are to be; what cannot be read is added to the faults, which all rows
 * share, and something harmless stands in its place.
 */
public record Cells(CsvTable table, CsvTable.Row row, List<Message> faults) {
    private static final String DAY = "yyyy-mm-dd";

    /** As spreadsheets in Kazakhstan write a date. */
    private static final Pattern DOTTED = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /**
     * The rows of a file, CSV or the first sheet of an XLSX workbook.
     *
     * @param needed columns that must be there
     * @param optional columns that may be there, and no others
     * @throws Refused when the file cannot be read or has other columns
     */
    public static List<Cells> read(byte[] content, List<String> needed, List<String> optional) {
        CsvTable table = Unfolded.isZip(content) ? Sheet.read(content) : CsvTable.read(content);
        needed.forEach(table::needed);
        for (String column : table.header()) {
            if (!needed.contains(column) && !optional.contains(column)) {
                throw new Refused(
                        "table", "file.column", column, String.join(", ", needed), String.join(", ", optional));
            }
        }
        List<Message> faults = new ArrayList<>();
        return table.rows().stream().map(row -> new Cells(table, row, faults)).toList();
    }

    /** A cell as it is; empty when the file does not have the column. */
    public String text(String column) {
        return CsvTable.cell(row, table.column(column));
    }

    /** A whole number from 1 to {@code most}, leading zeros or not. */
    public long number(String column, long most) {
        String cell = text(column);
        long number = NUMBER.matcher(cell).matches() ? Long.parseLong(cell) : 0;
        if (number < 1 || number > most) {
            fault(column, Message.of("table", "file.number", cell, most));
            return 1;
        }
        return number;
    }

    /** Yes or no. */
    public boolean yes(String column) {
        String cell = text(column);
        if (!cell.equals("yes") && !cell.equals("no")) {
            fault(column, Message.of("table", "file.yes", cell));
        }
        return cell.equals("yes");
    }

    /** A day of a year of four digits, as 2027-03-12 or 12.03.2027. */
    public LocalDate date(String column) {
        String day = DOTTED.matcher(text(column)).replaceFirst("$3-$2-$1");
        try {
            return LocalDate.parse(day.length() == DAY.length() ? day : "");
        } catch (DateTimeParseException e) {
            fault(column, Message.of("table", "file.date", text(column)));
            return LocalDate.EPOCH;
        }
    }

    /** One of a kind, written in small letters. */
    public <E extends Enum<E>> E word(String column, Class<E> kind) {
        return word(column, text(column), kind);
    }

    /** Several of a kind, parted by spaces; none in an empty cell. */
    public <E extends Enum<E>> List<E> words(String column, Class<E> kind) {
        return Arrays.stream(text(column).split("\\s+"))
                .filter(one -> !one.isEmpty())
                .map(one -> word(column, one, kind))
                .toList();
    }

    private <E extends Enum<E>> E word(String column, String typed, Class<E> kind) {
        E[] all = kind.getEnumConstants();
        Optional<E> found =
                Arrays.stream(all).filter(one -> written(one).equals(typed)).findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(all).map(Cells::written).collect(Collectors.joining(", "));
            fault(column, Message.of("table", "file.word", typed, known));
        }
        return found.orElse(all[0]);
    }

    private static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Adds what is wrong with a cell. */
    public void fault(String column, Message what) {
        faults.add(at(column, what));
    }

    /** What is wrong in this row at a column. */
    public Message at(String column, Message what) {
        return CsvTable.fault(row.number(), column, what);
    }
}
