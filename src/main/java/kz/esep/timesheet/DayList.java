package kz.esep.timesheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.table.Cells;
import kz.esep.text.Faults;
import kz.esep.text.Message;

/**
 * What kind of day some days are, as a CSV file or an XLSX workbook, such as the public holidays of a year with the act that
 * names each: {@code day}, {@code kind} (ordinary, weekend, holiday) and {@code source}. No list of holidays was found
 * in the texts that were read, so the program has none of its own.
 */
public record DayList(List<WorkCalendar.Named> days) {
    private static final String DAY = "day";
    private static final String KIND = "kind";
    private static final String SOURCE = "source";

    public DayList {
        days = List.copyOf(days);
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read, a day comes twice or has no kind of a day; the
     *     message names the first faults by row and column
     */
    public static DayList read(byte[] content) {
        List<Cells> all = Cells.read(content, List.of(DAY, KIND, SOURCE), List.of());
        List<WorkCalendar.Named> days = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Cells cells : all) {
            WorkCalendar.Named day =
                    new WorkCalendar.Named(cells.date(DAY), cells.word(KIND, Kind.class), cells.text(SOURCE));
            if (day.kind() == Kind.OVERTIME) {
                cells.fault(KIND, Message.of("timesheet", "refused.kind"));
            }
            if (day.source().isEmpty()) {
                cells.fault(SOURCE, Message.of("timesheet", "refused.source"));
            }
            if (!seen.add(day.day())) {
                cells.fault(DAY, Message.of("timesheet", "refused.day-twice"));
            }
            days.add(day);
        }
        Faults.refuse(all.getFirst().faults());
        return new DayList(days);
    }
}
