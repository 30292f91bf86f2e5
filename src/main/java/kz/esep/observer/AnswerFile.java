package kz.esep.observer;

import java.util.List;
import java.util.Map;
import kz.esep.table.Cells;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Answers as a CSV file or an XLSX workbook, a row for each: {@code number} of what was handed in, {@code answer}, and
 * {@code given} where the machine's time does not count.
 */
public record AnswerFile(List<Row> rows) {
    private static final long MOST = 999_999_999;
    private static final Map<String, String> COLUMNS =
            Map.of("refused.answer", "answer", "refused.future", "given", "refused.before-received", "given");

    public AnswerFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     * @param submission number of what was handed in
     * @param given null where the machine's time counts
     */
    public record Row(
            long number,
            long submission,
            String answer,
            @Nullable Told given) implements Rows.Row {
        @Override
        public String column(Message why) {
            return COLUMNS.getOrDefault(why.key(), "number");
        }
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static AnswerFile read(byte[] content) {
        List<Cells> all = Cells.read(content, List.of("number", "answer"), List.of("given"));
        List<Row> rows = all.stream()
                .map(cells -> new Row(
                        cells.row().number(),
                        cells.number("number", MOST),
                        cells.text("answer"),
                        Times.told(cells, "given")))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new AnswerFile(rows);
    }
}
