package kz.esep.certificate;

import java.util.List;
import java.util.Map;
import kz.esep.table.Cells;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Applications as a CSV file, a row for each certificate: {@code precinct}, {@code name}, {@code iin}, {@code document},
 * {@code list_line}, {@code list_mark} (yes once it was made), {@code applied}, {@code destination}, and where they are
 * needed {@code type}, {@code number} (the next free one when empty), {@code address}, {@code representative} and
 * {@code authority}.
 */
public record ApplicationFile(List<Row> rows) {
    private static final List<String> NEEDED =
            List.of("precinct", "name", "iin", "document", "list_line", "list_mark", "applied", "destination");
    private static final List<String> OPTIONAL = List.of("type", "number", "address", "representative", "authority");
    /** The column that a refusal is about; the precinct's where it is about the whole row. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("iin.digits", "iin"),
            Map.entry("iin.century", "iin"),
            Map.entry("iin.date", "iin"),
            Map.entry("iin.control", "iin"),
            Map.entry("refused.has-one", "iin"),
            Map.entry("refused.no-duplicate", "iin"),
            Map.entry("refused.voter-name", "name"),
            Map.entry("refused.document", "document"),
            Map.entry("refused.representative", "representative"),
            Map.entry("refused.authority", "authority"),
            Map.entry("refused.list-line", "list_line"),
            Map.entry("refused.unmarked", "list_mark"),
            Map.entry("refused.applied", "applied"),
            Map.entry("refused.destination", "destination"),
            Map.entry("refused.no-precinct", "destination"),
            Map.entry("refused.same-settlement", "destination"),
            Map.entry("refused.type", "type"),
            Map.entry("refused.type-needed", "type"),
            Map.entry("refused.numbers", "number"),
            Map.entry("refused.never-here", "number"),
            Map.entry("refused.elsewhere", "number"));

    public ApplicationFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     */
    public record Row(long number, Application application) {

        Message fault(Message reason) {
            return CsvTable.fault(number, column(reason), reason);
        }
    }

    /** The column that a refusal is about. */
    public static String column(Message reason) {
        return COLUMNS.getOrDefault(reason.key(), "precinct");
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static ApplicationFile read(byte[] content) {
        List<Cells> all = Cells.read(content, NEEDED, OPTIONAL);
        List<Row> rows = all.stream()
                .map(cells -> new Row(cells.row().number(), application(cells)))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new ApplicationFile(rows);
    }

    private static Application application(Cells cells) {
        return new Application(
                cells.text("type"),
                cells.text("number").isEmpty() ? 0 : cells.number("number", Serials.LARGEST),
                cells.text("precinct"),
                voter(cells),
                cells.number("list_line", Serials.LARGEST),
                cells.yes("list_mark"),
                cells.date("applied"),
                cells.text("destination"));
    }

    private static Voter voter(Cells cells) {
        String representative = cells.text("representative");
        String authority = cells.text("authority");
        Voter.@Nullable Representative acting = representative.isEmpty() && authority.isEmpty()
                ? null
                : new Voter.Representative(representative, authority);
        return new Voter(cells.text("name"), cells.text("iin"), cells.text("document"), cells.text("address"), acting);
    }
}
