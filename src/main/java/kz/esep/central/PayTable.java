package kz.esep.central;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.esep.table.Cell;
import kz.esep.table.Grid;

/** What commissions paid to each post, as a table for other programs; amounts are tenge, nobody is named. */
final class PayTable {
    private static final List<String> COLUMNS = List.of("commission", "role", "people", "tenge");

    private PayTable() {}

    /** A row for each commission and post of the counted files. */
    static Grid of(Counting counting) {
        List<List<Cell>> rows = new ArrayList<>();
        counting.pay((commission, pay) -> rows.add(List.of(
                Cell.of(commission),
                Cell.of(pay.role()),
                Cell.of((long) pay.people()),
                Cell.of(new BigDecimal(pay.tenge())))));
        return new Grid("pay", COLUMNS, rows, 2);
    }
}
