package kz.esep.desktop.member.timesheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.election.Body;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.OvertimeLimits;
import kz.esep.timesheet.Warnings;
import kz.esep.timesheet.WorkCalendar;
import kz.esep.timesheet.WorkedDay;

/** What is recorded of a commission's members in the calendar years of the days that are shown. */
final class HourSheet {
    private static final WorkCalendar EMPTY = new WorkCalendar(new TreeMap<>());

    /** That of no commission. */
    static final HourSheet NONE = new HourSheet(
            Body.commission(""),
            LocalDate.EPOCH,
            List.of(),
            EMPTY,
            new Warnings(new OvertimeLimits(0, 0, 0, ""), EMPTY));

    private final Body body;
    private final LocalDate first;
    private final Map<WorkedDay.Key, WorkedDay> recorded;
    private final WorkCalendar calendar;
    private final Warnings warnings;

    /**
     * A commission's.
     *
     * @param first of the days that are shown
     */
    HourSheet(Body body, LocalDate first, List<WorkedDay> days, WorkCalendar calendar, Warnings warnings) {
        this.body = body;
        this.first = first;
        recorded = days.stream().collect(Collectors.toMap(WorkedDay::key, Function.identity()));
        this.calendar = calendar;
        this.warnings = warnings;
    }

    /** Another commission's, or other days', of which nothing was read yet. */
    HourSheet unread(Body other, LocalDate from) {
        return new HourSheet(other, from, List.of(), calendar, warnings);
    }

    Body body() {
        return body;
    }

    LocalDate first() {
        return first;
    }

    Map<WorkedDay.Key, WorkedDay> recorded() {
        return recorded;
    }

    WorkCalendar calendar() {
        return calendar;
    }

    Warnings warnings() {
        return warnings;
    }

    /** What is recorded of a day, as it would be typed. */
    String said(WorkedDay.Key key, Function<Kind, String> letters) {
        WorkedDay day = recorded.get(key);
        return day == null ? "" : CellText.said(day.portions(), calendar.on(key.day()), letters);
    }
}
