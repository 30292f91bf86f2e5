package kz.esep.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.table.CsvTable;
import kz.esep.table.Tabled;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Working timetables as a CSV file with the columns {@code precinct}, {@code day} (mon to sun, or a date for a holiday or
 * another single day), {@code opens}, {@code closes} (both empty for closed), and two that may be left out: {@code member}
 * on duty, and {@code task} (lists, certificates, duty; empty for all of them).
 */
public final class TimetableFile {
    private static final Pattern MEMBER = Pattern.compile("[1-9][0-9]?");

    private final CsvTable table;
    private final List<Message> faults = new ArrayList<>();

    private TimetableFile(CsvTable table) {
        this.table = table;
    }

    /**
     * Reads a file.
     *
     * @return the week of each precinct, in the file's order
     * @throws Refused when anything is wrong with it; the message names the first faults by row and column
     */
    public static Tabled<Map<String, Timetable.Week>> read(byte[] content) {
        return new TimetableFile(CsvTable.read(content)).weeks();
    }

    private Tabled<Map<String, Timetable.Week>> weeks() {
        int precinct = table.needed("precinct");
        int day = table.needed("day");
        Map<String, Map<String, Timetable.Shift>> shifts = new LinkedHashMap<>();
        Map<Object, Long> places = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String id = CsvTable.cell(row, precinct);
            Map<String, Timetable.Shift> week = shifts.computeIfAbsent(id, none -> new LinkedHashMap<>());
            Timetable.Shift shift = shift(row, CsvTable.cell(row, day));
            places.putIfAbsent(id, row.number());
            places.put(new Timetable.At(id, shift), row.number());
            if (week.put(CsvTable.cell(row, day).toLowerCase(Locale.ROOT) + shift.task(), shift) != null) {
                fault(row, "day", "file.day-twice", CsvTable.cell(row, day));
            }
        }
        Faults.refuse(faults);
        Map<String, Timetable.Week> weeks = new LinkedHashMap<>();
        shifts.forEach((id, week) -> weeks.put(id, new Timetable.Week(List.copyOf(week.values()))));
        return new Tabled<>(weeks, places);
    }

    private Timetable.Shift shift(CsvTable.Row row, String day) {
        @Nullable LocalTime opens = read(row, "opens", "file.time", LocalTime::parse);
        @Nullable LocalTime closes = read(row, "closes", "file.time", LocalTime::parse);
        if ((opens == null) != (closes == null)) {
            fault(row, "closes", "file.half");
        }
        String member = CsvTable.cell(row, table.column("member"));
        if (!member.isEmpty() && !MEMBER.matcher(member).matches()) {
            fault(row, "member", "file.member", member);
        }
        @Nullable DayOfWeek weekday = weekday(day);
        return new Timetable.Shift(
                weekday,
                weekday == null ? read(row, "day", "file.day", LocalDate::parse) : null,
                opens == null || closes == null ? null : new Hours(opens, closes),
                MEMBER.matcher(member).matches() ? Integer.valueOf(member) : null,
                task(row));
    }

    private Timetable.@Nullable Task task(CsvTable.Row row) {
        String typed = CsvTable.cell(row, table.column("task"));
        for (Timetable.Task task : Timetable.Task.values()) {
            if (task.name().equalsIgnoreCase(typed)) {
                return task;
            }
        }
        if (!typed.isEmpty()) {
            fault(row, "task", "file.task", typed);
        }
        return null;
    }

    private static @Nullable DayOfWeek weekday(String day) {
        for (DayOfWeek one : DayOfWeek.values()) {
            if (one.name().substring(0, 3).equalsIgnoreCase(day)) {
                return one;
            }
        }
        return null;
    }

    private <T> @Nullable T read(CsvTable.Row row, String column, String wrong, Function<String, T> reader) {
        String typed = CsvTable.cell(row, table.column(column));
        if (typed.isEmpty() && !column.equals("day")) {
            return null;
        }
        try {
            return reader.apply(typed.length() == 4 && typed.charAt(1) == ':' ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            fault(row, column, wrong, typed);
            return null;
        }
    }

    private void fault(CsvTable.Row row, String column, String key, Object... arguments) {
        faults.add(CsvTable.fault(row.number(), column, Message.of("schedule", key, arguments)));
    }
}
