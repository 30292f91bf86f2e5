package kz.esep.schedule;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.table.CsvTable;
import kz.esep.table.Tabled;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Proposed hours as a CSV file with the columns {@code precinct}, {@code opens} and {@code closes}, times as 07:00. */
public final class HoursFile {
    private static final String PRECINCT = "precinct";
    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";

    private HoursFile() {}

    /**
     * Reads a file.
     *
     * @return the hours by precinct, in the file's order
     * @throws Refused when anything is wrong with it; the message names the first faults by row and column
     */
    public static Tabled<Map<String, Hours>> read(byte[] content) {
        CsvTable table = CsvTable.read(content);
        int precinct = table.needed(PRECINCT);
        int opening = table.needed(OPENS);
        int closing = table.needed(CLOSES);
        Map<String, Hours> hours = new LinkedHashMap<>();
        Map<String, Long> places = new HashMap<>();
        List<Message> faults = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            String id = CsvTable.cell(row, precinct);
            Optional<LocalTime> from = time(row, OPENS, CsvTable.cell(row, opening), faults);
            Optional<LocalTime> to = time(row, CLOSES, CsvTable.cell(row, closing), faults);
            from.ifPresent(opens -> to.ifPresent(closes -> hours.put(id, new Hours(opens, closes))));
            if (places.put(id, row.number()) != null) {
                faults.add(CsvTable.fault(row.number(), PRECINCT, Message.of("schedule", "file.twice", id)));
            }
        }
        Faults.refuse(faults);
        return new Tabled<>(hours, places);
    }

    private static Optional<LocalTime> time(CsvTable.Row row, String column, String typed, List<Message> faults) {
        try {
            return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException e) {
            faults.add(CsvTable.fault(row.number(), column, Message.of("schedule", "file.time", typed)));
            return Optional.empty();
        }
    }
}
