package kz.esep.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.table.CsvTable;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * One row of a file, its cells read as what they are to be; what cannot be read is added to the faults, and something
 * harmless stands in its place.
 */
record Cells(CsvTable table, CsvTable.Row row, List<Message> faults) {
    /** As spreadsheets in Kazakhstan write a date. */
    private static final Pattern DOTTED = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");

    /**
     * The rows of a file.
     *
     * @param needed columns that must be there
     * @param optional columns that may be there, and no others
     * @throws Refused when the file cannot be read or has other columns
     */
    static List<Cells> read(byte[] content, List<String> needed, List<String> optional) {
        CsvTable table = CsvTable.read(content);
        needed.forEach(table::needed);
        for (String column : table.header()) {
            if (!needed.contains(column) && !optional.contains(column)) {
                throw new Refused(
                        "certificate", "file.column", column, String.join(", ", needed), String.join(", ", optional));
            }
        }
        List<Message> faults = new ArrayList<>();
        return table.rows().stream().map(row -> new Cells(table, row, faults)).toList();
    }

    /** A cell as it is; empty when the file does not have the column. */
    String text(String column) {
        return CsvTable.cell(row, table.column(column));
    }

    long number(String column) {
        Optional<Serials> number = Serials.typed("", text(column)).filter(one -> one.count() == 1);
        if (number.isEmpty()) {
            fault(column, "file.number", text(column), Serials.LARGEST);
        }
        return number.map(Serials::first).orElse(1L);
    }

    boolean yes(String column) {
        String cell = text(column);
        if (!cell.equals("yes") && !cell.equals("no")) {
            fault(column, "file.yes", cell);
        }
        return cell.equals("yes");
    }

    LocalDate date(String column) {
        Matcher dotted = DOTTED.matcher(text(column));
        try {
            return LocalDate.parse(dotted.replaceFirst("$3-$2-$1"));
        } catch (DateTimeParseException e) {
            fault(column, "file.date", text(column));
            return LocalDate.EPOCH;
        }
    }

    void fault(String column, String key, Object... arguments) {
        faults.add(at(column, Message.of("certificate", key, arguments)));
    }

    /** What is wrong in this row at a column. */
    Message at(String column, Message what) {
        return CsvTable.fault(row.number(), column, what);
    }
}
