package kz.esep.tally;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.table.CsvTable;
import kz.esep.text.Digest;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One reading of many protocols as a CSV file: the column {@code precinct}, the column {@code contest} where there are
 * several, one column per line code, and {@code protocol_time} (ISO local date-time) if wanted. An empty cell is
 * missing, never zero.
 *
 * @param digest of the file; a second reading from a file with the same one is refused
 */
public record SheetFile(Digest digest, List<Row> rows) {
    public SheetFile {
        rows = List.copyOf(rows);
    }

    /**
     * One protocol.
     *
     * @param number of the row as a spreadsheet shows it, the header being 1
     */
    public record Row(long number, ProtocolKey key, Sheet sheet) {}

    /**
     * Reads a commission's file.
     *
     * @throws Refused when anything is wrong with it; the message names the first faults by row and column
     */
    public static SheetFile read(byte[] content, Election election, String commission) {
        CsvTable table = CsvTable.read(content);
        Reader reader = new Reader(table, election, new Keys(election, commission, table));
        return new SheetFile(Digest.of(content), reader.rows());
    }

    /** Reads the rows of one file and gathers what is wrong with them. */
    private static final class Reader {
        private final CsvTable table;
        private final Election election;
        private final Keys keys;
        private final List<Message> faults = new ArrayList<>();
        private final Map<String, boolean[]> onForm = new HashMap<>();

        Reader(CsvTable table, Election election, Keys keys) {
            this.table = table;
            this.election = election;
            this.keys = keys;
        }

        List<Row> rows() {
            checkHeader();
            Map<ProtocolKey, Long> seen = new HashMap<>();
            List<Row> rows = new ArrayList<>();
            for (CsvTable.Row row : table.rows()) {
                Optional<ProtocolKey> key = keys.of(row, faults);
                if (key.isEmpty()) {
                    continue;
                }
                Long earlier = seen.putIfAbsent(key.get(), row.number());
                if (earlier != null) {
                    faults.add(CsvTable.fault(
                            row.number(),
                            Keys.PRECINCT,
                            Message.of("tally", "file.duplicate-row", Long.toString(earlier))));
                }
                rows.add(new Row(row.number(), key.get(), sheet(row, key.get())));
            }
            Faults.refuse(faults);
            return rows;
        }

        private void checkHeader() {
            List<ContestForm> forms = election.contests().stream()
                    .map(Contest::id)
                    .map(election::form)
                    .toList();
            for (String column : table.header()) {
                if (!isKey(column)
                        && !column.equals(Sheet.TIME)
                        && forms.stream().noneMatch(form -> form.has(column))) {
                    faults.add(CsvTable.fault(1, column, Message.of("tally", "file.unknown-line", column)));
                }
            }
            Faults.refuse(faults);
        }

        private static boolean isKey(String column) {
            return column.equals(Keys.PRECINCT) || column.equals(Keys.CONTEST);
        }

        private Sheet sheet(CsvTable.Row row, ProtocolKey key) {
            boolean[] lines = onForm.computeIfAbsent(key.contest(), this::linesOf);
            SortedMap<String, Long> figures = new TreeMap<>();
            @Nullable LocalDateTime time = null;
            for (int i = 0; i < table.header().size(); i++) {
                String column = table.header().get(i);
                String cell = row.cells().get(i);
                if (cell.isEmpty() || isKey(column)) {
                    continue;
                }
                if (column.equals(Sheet.TIME)) {
                    time = time(row, cell);
                } else if (!lines[i]) {
                    faults.add(CsvTable.fault(row.number(), column, Message.of("tally", "file.unknown-line", column)));
                } else {
                    figures.put(column, count(row, column, cell));
                }
            }
            return new Sheet(figures, time);
        }

        private boolean[] linesOf(String contest) {
            ContestForm form = election.form(contest);
            boolean[] lines = new boolean[table.header().size()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = form.has(table.header().get(i));
            }
            return lines;
        }

        private @Nullable LocalDateTime time(CsvTable.Row row, String cell) {
            try {
                return LocalDateTime.parse(cell);
            } catch (DateTimeParseException e) {
                faults.add(CsvTable.fault(row.number(), Sheet.TIME, Message.of("tally", "file.not-a-time", cell)));
                return null;
            }
        }

        /** The count in a cell, 0 with a fault when it is none. */
        private long count(CsvTable.Row row, String column, String cell) {
            @Nullable String wrong = null;
            if (cell.matches("-[0-9]+")) {
                wrong = "file.negative";
            } else if (cell.matches("[0-9]+([\\s\\u00A0\\u2007\\u202F'][0-9]+)+")) {
                wrong = "file.grouped";
            } else if (!cell.matches("[0-9]+")) {
                wrong = "file.not-whole";
            } else if (cell.length() > 18 || Long.parseLong(cell) > Sheet.LARGEST) {
                wrong = "file.too-big";
            }
            if (wrong != null) {
                faults.add(CsvTable.fault(row.number(), column, Message.of("tally", wrong, cell)));
                return 0;
            }
            return Long.parseLong(cell);
        }
    }
}
