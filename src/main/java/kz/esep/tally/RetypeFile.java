package kz.esep.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.election.Election;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Disputed cells typed again as a CSV file with the columns {@code precinct}, {@code contest} where there are several,
 * {@code line} (a line code or protocol_time) and {@code value}; an empty value is an empty cell on paper.
 */
public record RetypeFile(List<Cell> cells) {
    public RetypeFile {
        cells = List.copyOf(cells);
    }

    /** One cell; the value is null when it is empty on paper. */
    public record Cell(
            ProtocolKey key, String code, @Nullable String value) {}

    /**
     * Reads a commission's file.
     *
     * @throws Refused when anything is wrong with it; the message names the first faults by row and column
     */
    public static RetypeFile read(byte[] content, Election election, String commission) {
        CsvTable table = CsvTable.read(content);
        Keys keys = new Keys(election, commission, table);
        int line = table.needed("line");
        int value = table.needed("value");
        List<Message> faults = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<ProtocolKey> key = keys.of(row, faults);
            String code = CsvTable.cell(row, line);
            String typed = CsvTable.cell(row, value);
            if (key.isEmpty()) {
                continue;
            }
            if (!code.equals(Sheet.TIME) && !election.form(key.get().contest()).has(code)) {
                faults.add(CsvTable.fault(row.number(), "line", Message.of("tally", "file.unknown-line", code)));
            } else if (!typed.isEmpty() && Cells.plain(code, typed).isEmpty()) {
                String wrong = code.equals(Sheet.TIME) ? "file.not-a-time" : "file.not-whole";
                faults.add(CsvTable.fault(row.number(), "value", Message.of("tally", wrong, typed)));
            }
            cells.add(new Cell(key.get(), code, typed.isEmpty() ? null : typed));
        }
        Faults.refuse(faults);
        return new RetypeFile(cells);
    }
}
