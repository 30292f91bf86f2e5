package kz.esep.observer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.table.Cells;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Persons to be registered as a CSV file or an XLSX workbook, a row for each: {@code precinct}, {@code sender} (its kind),
 * {@code sent_by}, {@code name}, {@code identity} and {@code document}; where they are needed {@code document_number},
 * {@code accreditation}, {@code accredited_on} and {@code came}.
 */
public record ObserverFile(List<Row> rows) {
    private static final List<String> NEEDED = List.of("precinct", "sender", "sent_by", "name", "identity", "document");
    private static final List<String> OPTIONAL = List.of("document_number", "accreditation", "accredited_on", "came");
    /** The column that a refusal is about; the name's where it is about the whole row. */
    private static final Map<String, String> COLUMNS = Map.of(
            "refused.precinct", "precinct",
            "refused.precinct-zeros", "precinct",
            "refused.sender", "sent_by",
            "refused.identity", "identity",
            "refused.registered-already", "identity",
            "refused.accreditation", "accreditation",
            "refused.future", "came",
            "refused.before-voting-day", "came");

    public ObserverFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     * @param came null where the person is only registered, and not there yet
     */
    public record Row(
            long number, Entrant entrant, @Nullable Told came) implements Rows.Row {
        @Override
        public String column(Message reason) {
            return COLUMNS.getOrDefault(reason.key(), "name");
        }
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static ObserverFile read(byte[] content) {
        List<Cells> all = Cells.read(content, NEEDED, OPTIONAL);
        List<Row> rows = all.stream()
                .map(cells -> new Row(cells.row().number(), entrant(cells), Times.told(cells, "came")))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new ObserverFile(rows);
    }

    private static Entrant entrant(Cells cells) {
        LocalDate accredited = cells.text("accredited_on").isEmpty() ? null : cells.date("accredited_on");
        return new Entrant(
                cells.text("precinct"),
                new Sender(cells.word("sender", Sender.Kind.class), cells.text("sent_by")),
                new Particulars(
                        cells.text("name"),
                        cells.text("identity"),
                        cells.text("document_number"),
                        cells.text("accreditation")),
                cells.word("document", Credential.class),
                accredited);
    }
}
