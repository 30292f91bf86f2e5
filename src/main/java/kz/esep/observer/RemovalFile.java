package kz.esep.observer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.table.Cells;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Removals as a CSV file or an XLSX workbook, a row for each: {@code person} (o1, o2 ...), {@code decision} (its number),
 * {@code date}, {@code reason} as the decision gives it, and {@code at} where the machine's time does not count.
 */
public record RemovalFile(List<Row> rows) {
    private static final Map<String, String> COLUMNS = Map.of(
            "refused.decision", "decision",
            "refused.decision-date", "date",
            "refused.removal-reason", "reason",
            "refused.future", "at",
            "refused.before-voting-day", "at",
            "refused.earlier", "at");

    public RemovalFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     * @param at null where the machine's time counts
     */
    public record Row(
            long number,
            String person,
            String decision,
            LocalDate date,
            String reason,
            @Nullable Told at) implements Rows.Row {
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
    public static RemovalFile read(byte[] content) {
        List<Cells> all = Cells.read(content, List.of("person", "decision", "date", "reason"), List.of("at"));
        List<Row> rows = all.stream()
                .map(cells -> new Row(
                        cells.row().number(),
                        cells.text("person"),
                        cells.text("decision"),
                        cells.date("date"),
                        cells.text("reason"),
                        Times.told(cells, "at")))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new RemovalFile(rows);
    }
}
