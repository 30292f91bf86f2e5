package kz.esep.observer;

import java.util.List;
import java.util.Map;
import kz.esep.table.Cells;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in as a CSV file or an XLSX workbook, a row for each: {@code person} (o1, o2 ...), {@code kind} (act,
 * appeal, report), {@code about}, and {@code received} where the machine's time does not count.
 */
public record SubmissionFile(List<Row> rows) {
    private static final Map<String, String> COLUMNS = Map.of("refused.about", "about", "refused.future", "received");

    public SubmissionFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     * @param received null where the machine's time counts
     */
    public record Row(
            long number,
            String person,
            Submission.Kind kind,
            String about,
            @Nullable Told received) implements Rows.Row {
        @Override
        public String column(Message why) {
            return COLUMNS.getOrDefault(why.key(), "person");
        }
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static SubmissionFile read(byte[] content) {
        List<Cells> all = Cells.read(content, List.of("person", "kind", "about"), List.of("received"));
        List<Row> rows = all.stream()
                .map(cells -> new Row(
                        cells.row().number(),
                        cells.text("person"),
                        cells.word("kind", Submission.Kind.class),
                        cells.text("about"),
                        Times.told(cells, "received")))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new SubmissionFile(rows);
    }
}
