package kz.esep.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file (RFC 4180) with a header: UTF-8 with or without a byte order mark, commas or semicolons, whichever the
 * header has more of. Cells are stripped of spaces around them; empty lines are skipped.
 *
 * @param header the names of the columns
 * @param rows the other rows, each with as many cells as the header
 */
public record CsvTable(List<String> header, List<Row> rows) {
    /** In bytes; what is larger is refused. */
    public static final int LARGEST = 32 << 20;

    static final int MOST_ROWS = 100_000;
    private static final char MARK = '\uFEFF';

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     */
    public record Row(long number, List<String> cells) {}

    /**
     * Reads a file.
     *
     * @throws Refused when it is too large, not UTF-8, not CSV, empty, or when a column comes twice or a row is uneven
     */
    public static CsvTable read(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused("table", "file.too-large", LARGEST);
        }
        String text = decoded(content);
        List<CSVRecord> records = records(text);
        return of(
                records.stream().map(CsvTable::cells).toList(),
                records.stream().map(CSVRecord::getRecordNumber).toList());
    }

    /**
     * A table of rows, the first of them the header.
     *
     * @param numbers of the rows, as a spreadsheet shows them
     */
    static CsvTable of(List<List<String>> all, List<Long> numbers) {
        if (all.size() < 2) {
            throw new Refused("table", "file.empty");
        }
        if (all.size() > MOST_ROWS) {
            throw new Refused("table", "file.too-many-rows", MOST_ROWS);
        }
        List<String> header = all.getFirst();
        requireDifferent(header);
        List<Row> rows = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Row row = new Row(numbers.get(i), all.get(i));
            if (row.cells().size() != header.size()) {
                faults.add(fault(
                        row.number(),
                        header.getFirst(),
                        Message.of("table", "file.row-length", row.cells().size(), header.size())));
            }
            rows.add(row);
        }
        Faults.refuse(faults);
        return new CsvTable(header, rows);
    }

    private static void requireDifferent(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                throw new Refused("table", "file.column-twice", column);
            }
        }
    }

    private static String decoded(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("table", "file.not-utf8");
        }
    }

    private static List<CSVRecord> records(String text) {
        String first = text.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(semicolons > commas ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw new Refused("table", "file.not-csv", String.valueOf(e.getMessage()));
        }
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(String::strip).toList();
    }

    /** Where a column stands, -1 when it is not there. */
    public int column(String name) {
        return header.indexOf(name);
    }

    /**
     * Where a column stands.
     *
     * @throws Refused when it is not there
     */
    public int needed(String name) {
        int column = column(name);
        if (column < 0) {
            throw new Refused("table", "file.no-column", name);
        }
        return column;
    }

    /** A cell, empty when the file does not have the column. */
    public static String cell(Row row, int column) {
        return column < 0 ? "" : row.cells().get(column);
    }

    /** What is wrong with a row. */
    static Message fault(long row, Message what) {
        return Message.of("table", "file.row", Long.toString(row), what);
    }

    /** What is wrong at a row and a column. */
    public static Message fault(long row, String column, Message what) {
        return Message.of("table", "file.fault", Long.toString(row), column, what);
    }
}
