package kz.esep.timesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import kz.esep.table.Cell;
import kz.esep.table.Cells;
import kz.esep.table.CsvTable;
import kz.esep.table.Grid;
import kz.esep.text.Faults;
import kz.esep.text.Message;

/**
 * Worked time as a CSV file or an XLSX workbook, a row for each member, day and kind: {@code member} (m1, m2 ...), {@code day}, {@code kind}
 * (ordinary, overtime, weekend, holiday), {@code time} as 8:30 and, where some of it lies in the night, {@code night},
 * which is a part of the time. A row of the time 0 says that nothing was worked.
 */
public final class TimesheetFile {
    private static final String MEMBER = "member";
    private static final String DAY = "day";
    private static final String KIND = "kind";
    private static final String TIME = "time";
    private static final String NIGHT = "night";
    private static final List<String> NEEDED = List.of(MEMBER, DAY, KIND, TIME);
    /** The column that a refusal is about; the day's where it is about the whole day. */
    private static final Map<String, String> COLUMNS =
            Map.of("refused.no-member", MEMBER, "refused.day", TIME, "refused.light", TIME, "refused.night", NIGHT);

    private final List<WorkedDay> days;
    private final Map<WorkedDay.Key, Long> rows;

    private TimesheetFile(List<WorkedDay> days, Map<WorkedDay.Key, Long> rows) {
        this.days = List.copyOf(days);
        this.rows = Map.copyOf(rows);
    }

    /** The members' days, each once, in the order of their first rows. */
    public List<WorkedDay> days() {
        return days;
    }

    /** What is wrong with a day of the file, said at its first row. */
    Message fault(WorkedDay day, Message what) {
        long row = rows.getOrDefault(day.key(), 0L);
        return CsvTable.fault(row, COLUMNS.getOrDefault(what.key(), DAY), what);
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static TimesheetFile read(byte[] content) {
        List<Cells> all = Cells.read(content, NEEDED, List.of(NIGHT));
        Map<WorkedDay.Key, List<Portion>> portions = new LinkedHashMap<>();
        Map<WorkedDay.Key, Long> rows = new HashMap<>();
        for (Cells cells : all) {
            WorkedDay.Key day = new WorkedDay.Key(cells.text(MEMBER), cells.date(DAY));
            rows.putIfAbsent(day, cells.row().number());
            List<Portion> known = portions.computeIfAbsent(day, none -> new ArrayList<>());
            for (Portion one : portions(cells)) {
                if (known.stream().anyMatch(other -> other.kind() == one.kind() && other.night() == one.night())) {
                    cells.fault(KIND, Message.of("timesheet", "refused.twice"));
                }
                known.add(one);
            }
        }
        Faults.refuse(all.getFirst().faults());
        return new TimesheetFile(
                portions.entrySet().stream()
                        .map(day -> new WorkedDay(
                                day.getKey().member(), day.getKey().day(), day.getValue()))
                        .toList(),
                rows);
    }

    private static List<Portion> portions(Cells cells) {
        Kind kind = cells.word(KIND, Kind.class);
        int all = time(cells, TIME);
        int night = cells.text(NIGHT).isEmpty() ? 0 : time(cells, NIGHT);
        if (night > all) {
            cells.fault(NIGHT, Message.of("timesheet", "file.night", Time.said(night), Time.said(all)));
            return List.of();
        }
        List<Portion> portions = new ArrayList<>();
        if (all > night) {
            portions.add(new Portion(kind, false, all - night));
        }
        if (night > 0) {
            portions.add(new Portion(kind, true, night));
        }
        return portions;
    }

    private static int time(Cells cells, String column) {
        OptionalInt minutes = Time.minutes(cells.text(column));
        if (minutes.isEmpty()) {
            cells.fault(column, Message.of("timesheet", "file.time", cells.text(column)));
        }
        return minutes.orElse(0);
    }

    /** Days as a table that {@link #read} reads, to be corrected in a spreadsheet. */
    public static Grid grid(List<WorkedDay> days) {
        List<List<Cell>> rows = new ArrayList<>();
        for (WorkedDay day : days) {
            for (Kind kind : Kind.values()) {
                if (day.minutes(kind) > 0) {
                    rows.add(row(day, kind));
                }
            }
        }
        return new Grid("timesheet", List.of(MEMBER, DAY, KIND, TIME, NIGHT), rows, 2);
    }

    private static List<Cell> row(WorkedDay day, Kind kind) {
        int night = day.night(kind);
        LocalDate date = day.day();
        return List.of(
                Cell.of(day.member()),
                Cell.of(date.toString()),
                Cell.of(kind.name().toLowerCase(Locale.ROOT)),
                Cell.of(Time.said(day.minutes(kind))),
                Cell.of(night == 0 ? "" : Time.said(night)));
    }
}
