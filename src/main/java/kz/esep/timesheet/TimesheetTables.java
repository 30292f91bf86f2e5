package kz.esep.timesheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** Worked time as a table for spreadsheets: a row for each member and day, with hours by kind. */
public final class TimesheetTables {
    private TimesheetTables() {}

    /**
     * The table, with headings and words in that language.
     *
     * @param members by id, every one of the days' members among them
     */
    public static Grid of(List<WorkedDay> days, Map<String, Member> members, Language language) {
        List<String> headings = Stream.of(
                        "id", "body", "name", "day", "ordinary", "overtime", "weekend", "holiday", "all", "night")
                .map(key -> Message.of("timesheet", "column." + key).in(language))
                .toList();
        List<List<Cell>> rows = days.stream()
                .flatMap(day -> Stream.ofNullable(members.get(day.member())).map(member -> row(day, member, language)))
                .toList();
        return new Grid("days", headings, rows, 4);
    }

    private static List<Cell> row(WorkedDay day, Member member, Language language) {
        Particulars known = member.particulars();
        return Stream.of(
                        day.member(),
                        member.body().said().in(language),
                        known == null ? "" : known.name(),
                        day.day().toString(),
                        time(day.minutes(Kind.ORDINARY)),
                        time(day.minutes(Kind.OVERTIME)),
                        time(day.minutes(Kind.WEEKEND)),
                        time(day.minutes(Kind.HOLIDAY)),
                        time(day.minutes()),
                        time(day.night()))
                .map(Cell::of)
                .toList();
    }

    private static String time(int minutes) {
        return minutes == 0 ? "" : Time.said(minutes);
    }
}
