package kz.esep.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.esep.election.Election;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * Decisions and reasons as a CSV file with the columns {@code precinct}, {@code contest} where there are several,
 * {@code code} of the check, {@code about} if only one of several findings is meant, {@code decision} (confirmed,
 * accepted_as_it_stands, returned, recount_ordered), {@code act} and {@code reason}.
 */
public record DecisionFile(List<Row> rows) {
    private static final int LONGEST = 2000;

    public DecisionFile {
        rows = List.copyOf(rows);
    }

    /**
     * One decision.
     *
     * @param about as in {@link Finding}; empty for every open finding of that check
     */
    public record Row(
            long number, ProtocolKey key, String check, String about, Decision.Kind kind, String act, String reason) {
        Step step(String finding) {
            return kind == Decision.Kind.CONFIRMED
                    ? new Step.Explain(check, finding, reason)
                    : new Step.Decide(check, finding, kind, act, reason);
        }
    }

    /**
     * Reads a commission's file.
     *
     * @throws Refused when anything is wrong with it; the message names the first faults by row and column
     */
    public static DecisionFile read(byte[] content, Election election, String commission) {
        CsvTable table = CsvTable.read(content);
        Keys keys = new Keys(election, commission, table);
        int code = table.needed("code");
        int decision = table.needed("decision");
        int reason = table.needed("reason");
        List<Message> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<ProtocolKey> key = keys.of(row, faults);
            Optional<Check> check = Check.find(CsvTable.cell(row, code));
            Optional<Decision.Kind> kind = kind(CsvTable.cell(row, decision));
            if (check.isEmpty()) {
                faults.add(CsvTable.fault(
                        row.number(), "code", Message.of("tally", "file.unknown-check", CsvTable.cell(row, code))));
            }
            if (kind.isEmpty()) {
                faults.add(CsvTable.fault(
                        row.number(),
                        "decision",
                        Message.of("tally", "file.unknown-decision", CsvTable.cell(row, decision))));
            }
            String act = text(table, row, "act", faults);
            String about = text(table, row, "about", faults);
            String why = text(table, row, "reason", faults);
            if (why.isEmpty()) {
                faults.add(CsvTable.fault(row.number(), "reason", Message.of("tally", "file.empty-cell")));
            }
            if (key.isPresent() && check.isPresent() && kind.isPresent()) {
                rows.add(new Row(
                        row.number(),
                        key.get(),
                        check.get().code(),
                        about,
                        kind.get(),
                        act,
                        CsvTable.cell(row, reason)));
            }
        }
        Faults.refuse(faults);
        return new DecisionFile(rows);
    }

    private static String text(CsvTable table, CsvTable.Row row, String column, List<Message> faults) {
        String text = CsvTable.cell(row, table.column(column));
        if (text.length() > LONGEST) {
            faults.add(CsvTable.fault(row.number(), column, Message.of("tally", "file.too-long", LONGEST)));
        }
        return text;
    }

    private static Optional<Decision.Kind> kind(String typed) {
        return Arrays.stream(Decision.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }
}
