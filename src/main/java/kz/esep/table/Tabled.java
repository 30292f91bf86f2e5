package kz.esep.table;

import java.util.Map;
import java.util.function.Consumer;
import kz.esep.text.Fault;
import kz.esep.text.Faults;
import kz.esep.text.Refused;

/**
 * What a table says, and in which row each part of it stands: rules know nothing of files, but whoever wrote one looks
 * for the row.
 *
 * @param said what stands in the table
 * @param rows numbers of rows by what is in them, as faults of acts name it
 */
public record Tabled<T>(T said, Map<?, Long> rows) {
    public Tabled {
        rows = Map.copyOf(rows);
    }

    /** What somebody said otherwise than in a table. */
    public static <T> Tabled<T> untabled(T said) {
        return new Tabled<>(said, Map.of());
    }

    /**
     * Does an act with what the table says.
     *
     * @throws Refused as the act does, with the rows of the table that its faults are about
     */
    public void take(Consumer<T> act) {
        try {
            act.accept(said);
        } catch (Refused e) {
            Faults.refuseEach(e.faults().stream().map(this::located).toList());
            throw e;
        }
    }

    private Fault located(Fault fault) {
        Long row = rows.get(fault.subject());
        return row == null ? fault : new Fault(fault.subject(), CsvTable.fault(row, fault.what()));
    }
}
