package kz.esep.certificate;

import java.util.List;
import java.util.Map;
import kz.esep.table.Cells;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Message;

/**
 * Arrivals as a CSV file, a row for each certificate that a voter brought: {@code precinct}, {@code number}, {@code from}
 * (the precinct that issued it), {@code name}, {@code iin}, {@code document}, {@code list_line}, and where they are needed
 * {@code type} and {@code address}.
 */
public record ArrivalFile(List<Row> rows) {
    private static final List<String> NEEDED =
            List.of("precinct", "number", "from", "name", "iin", "document", "list_line");
    private static final List<String> OPTIONAL = List.of("type", "address");
    /** The column that a refusal is about; the number's where it is about the certificate. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("iin.digits", "iin"),
            Map.entry("iin.century", "iin"),
            Map.entry("iin.date", "iin"),
            Map.entry("iin.control", "iin"),
            Map.entry("refused.has-arrived", "iin"),
            Map.entry("refused.voter-name", "name"),
            Map.entry("refused.document", "document"),
            Map.entry("refused.list-line", "list_line"),
            Map.entry("refused.precinct", "precinct"),
            Map.entry("refused.not-its-type", "precinct"),
            Map.entry("refused.arrivals-closed", "precinct"),
            Map.entry("refused.not-voting-day", "precinct"),
            Map.entry("refused.issuer", "from"),
            Map.entry("refused.from-same-settlement", "from"),
            Map.entry("refused.outside", "from"),
            Map.entry("refused.type", "type"),
            Map.entry("refused.type-needed", "type"));

    public ArrivalFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     */
    public record Row(long number, Arrivals.Shown shown) {

        Message fault(Message reason) {
            return CsvTable.fault(number, column(reason), reason);
        }
    }

    /** The column that a refusal is about. */
    public static String column(Message reason) {
        return COLUMNS.getOrDefault(reason.key(), "number");
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static ArrivalFile read(byte[] content) {
        List<Cells> all = Cells.read(content, NEEDED, OPTIONAL);
        List<Row> rows = all.stream()
                .map(cells -> new Row(
                        cells.row().number(),
                        new Arrivals.Shown(
                                cells.text("type"),
                                cells.number("number", Serials.LARGEST),
                                cells.text("precinct"),
                                cells.text("from"),
                                new Voter(
                                        cells.text("name"),
                                        cells.text("iin"),
                                        cells.text("document"),
                                        cells.text("address"),
                                        null),
                                cells.number("list_line", Serials.LARGEST))))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new ArrivalFile(rows);
    }
}
