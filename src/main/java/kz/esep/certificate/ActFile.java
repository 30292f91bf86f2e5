package kz.esep.certificate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.table.Cells;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Message;

/**
 * Acts about the stock as a CSV file: {@code kind} (received, handed_down, taken_back, returned, lost, spoiled),
 * {@code numbers}, {@code act}, {@code date}, and where they are needed {@code type}, {@code place} and {@code reason}.
 */
public record ActFile(List<Row> rows) {
    private static final List<String> NEEDED = List.of("kind", "numbers", "act", "date");
    private static final List<String> OPTIONAL = List.of("type", "place", "reason");
    /** The column that a refusal is about; the numbers' where it is about the certificates. */
    private static final Map<String, String> COLUMNS = Map.of(
            "refused.type", "type",
            "refused.type-needed", "type",
            "refused.not-below", "place",
            "refused.place-needed", "place",
            "refused.act-number", "act",
            "refused.reason", "reason",
            "refused.words", "reason",
            "refused.ahead", "date");

    public ActFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     */
    public record Row(long number, Stocks.Paper paper) {

        Message fault(Message reason) {
            return CsvTable.fault(number, COLUMNS.getOrDefault(reason.key(), "numbers"), reason);
        }
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static ActFile read(byte[] content) {
        List<Cells> all = Cells.read(content, NEEDED, OPTIONAL);
        List<Row> rows = all.stream()
                .map(cells -> new Row(
                        cells.row().number(),
                        new Stocks.Paper(
                                cells.word("kind", Act.Kind.class),
                                cells.text("act"),
                                cells.date("date"),
                                numbers(cells),
                                cells.text("place"),
                                cells.text("reason"))))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new ActFile(rows);
    }

    private static Serials numbers(Cells cells) {
        String typed = cells.text("numbers");
        Optional<Serials> serials = Serials.typed(cells.text("type"), typed);
        if (serials.isEmpty()) {
            cells.fault("numbers", Message.of("certificate", "refused.numbers", typed, Serials.LARGEST));
        }
        return serials.orElseGet(() -> new Serials(cells.text("type"), 1, 1));
    }
}
