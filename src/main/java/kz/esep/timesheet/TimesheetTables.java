package kz.esep.timesheet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        Stream<String> lead = Stream.of(
                day.member(),
                member.body().said().in(language),
                known == null ? "" : known.name(),
                day.day().toString());
        IntStream minutes = IntStream.of(
                day.minutes(Kind.ORDINARY),
                day.minutes(Kind.OVERTIME),
                day.minutes(Kind.WEEKEND),
                day.minutes(Kind.HOLIDAY),
                day.minutes(),
                day.night());
        return Stream.concat(lead.map(Cell::of), minutes.mapToObj(Cell::time)).toList();
    }
}
