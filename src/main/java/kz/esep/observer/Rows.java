package kz.esep.observer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Records every row of a file, or none of them. */
final class Rows {
    private Rows() {}

    /** A row of a file. */
    interface Row {
        /** As a spreadsheet shows it, the header being 1. */
        long number();

        /** The column that a refusal is about. */
        String column(Message reason);
    }

    /** What is done with a row. */
    interface Act<R extends Row, T> {
        T on(R row) throws SQLException;
    }

    /**
     * Does it with each of them, in their order.
     *
     * @throws Refused naming the first rows that cannot be recorded and why
     */
    static <R extends Row, T> List<T> each(List<R> rows, Act<R, T> act) throws SQLException {
        List<T> done = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        for (R row : rows) {
            try {
                done.add(act.on(row));
            } catch (Refused e) {
                faults.add(CsvTable.fault(row.number(), row.column(e.reason()), e.reason()));
            }
        }
        Faults.refuse(faults);
        return done;
    }
}
