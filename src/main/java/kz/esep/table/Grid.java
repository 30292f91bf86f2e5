package kz.esep.table;

import java.util.List;

/**
 * A table: a row of headings and the rows below it.
 *
 * @param name of the sheet, different from others in the same file; a program may show 31 characters of it
 * @param rows each with as many cells as there are headings
 * @param lead how many of the first columns say what a row is about; they stay in sight while others scroll
 */
public record Grid(String name, List<String> headings, List<List<Cell>> rows, int lead) {
    public Grid {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + headings.size() + " headings");
            }
        }
    }
}
