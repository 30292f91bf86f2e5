package kz.esep.seats;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column to the left, the others to the right, a rule under the head. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows;
    private final int[] widths;

    TextTable(List<String> head, List<List<String>> body) {
        rows = new ArrayList<>(List.of(head));
        rows.addAll(body);
        widths = new int[head.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], length(row.get(column)));
            }
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row)));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(1, line(rule));
        return lines;
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder(row.getFirst()).append(pad(row, 0));
        for (int column = 1; column < widths.length; column++) {
            line.append(GAP).append(pad(row, column)).append(row.get(column));
        }
        return line.toString().stripTrailing();
    }

    private String pad(List<String> row, int column) {
        return " ".repeat(widths[column] - length(row.get(column)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
