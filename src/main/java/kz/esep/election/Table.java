package kz.esep.election;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of a package folder (RFC 4180), as spreadsheets in different countries write it. */
final class Table {
    private static final long LARGEST_FILE = 256L << 20;
    /** As many as a sheet of a workbook has. */
    private static final int MOST_ROWS = 1 << 20;

    private final String file;
    private final Problems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a file; whatever is wrong with its shape becomes a structural problem.
     *
     * @param expected the columns, all of them needed, in any order
     * @param possible columns that are there all together or not at all
     */
    static Table read(Path path, List<String> expected, List<String> possible, Problems problems) throws IOException {
        Table table = new Table(String.valueOf(path.getFileName()), problems);
        if (Files.size(path) > LARGEST_FILE) {
            problems.structure(table.file, 0, "", "large", LARGEST_FILE >> 20);
            return table;
        }
        String text = new TableText(table.file, problems).decode(Files.readAllBytes(path));
        table.parse(text, expected, possible);
        return table;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private void parse(String text, List<String> expected, List<String> possible) throws IOException {
        char delimiter = TableText.delimiter(text);
        boolean declared = TableText.declaresDelimiter(text);
        int number = 0;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                number++;
                if (number == (declared ? 2 : 1)) {
                    header(row, number, expected, possible);
                } else if (number > 1) {
                    add(row, number);
                }
                if (problems.structural() || number > MOST_ROWS) {
                    break;
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            problems.structure(file, number + 1, "", "quotes");
        }
        if (number > MOST_ROWS) {
            problems.structure(file, number, "", "rows", MOST_ROWS);
        } else if (columns.isEmpty() && !problems.structural()) {
            problems.structure(file, 1, "", "empty", String.join(", ", expected));
        }
    }

    private void header(CSVRecord row, int number, List<String> expected, List<String> possible) {
        List<String> known = Stream.concat(expected.stream(), possible.stream()).toList();
        for (int i = 0; i < row.size(); i++) {
            String name = Row.clean(row.get(i)).toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                problems.structure(file, number, name, "column.unknown", String.join(", ", known));
            } else if (columns.putIfAbsent(name, i) != null) {
                problems.structure(file, number, name, "column.twice");
            }
        }
        boolean all = possible.stream().anyMatch(columns::containsKey);
        for (String name : all ? known : expected) {
            if (!columns.containsKey(name)) {
                problems.structure(file, number, name, "column.missing");
            }
        }
    }

    private void add(CSVRecord record, int number) {
        List<String> cells = new ArrayList<>();
        record.forEach(cell -> cells.add(Row.clean(cell)));
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !columns.containsValue(i)) {
                problems.cell(file, number, "", "cells", i + 1);
            }
        }
        rows.add(new Row(file, number, columns, cells, problems));
    }
}
