package kz.esep.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.esep.table.Cell;
import kz.esep.table.Grid;

/** Persons present by precinct and body as a table for other programs; nobody is named. */
final class PresentTable {
    private static final List<String> COLUMNS = List.of("commission", "precinct", "body", "people", "acts");

    private PresentTable() {}

    /** A row for each precinct and body of the counted files. */
    static Grid of(Counting counting) {
        List<List<Cell>> rows = new ArrayList<>();
        counting.present((commission, row) -> rows.add(List.of(
                Cell.of(commission),
                Cell.of(row.precinct()),
                Cell.of(row.body().name().toLowerCase(Locale.ROOT)),
                Cell.of((long) row.people()),
                Cell.of((long) row.acts().size()))));
        return new Grid("present", COLUMNS, rows, 3);
    }
}
