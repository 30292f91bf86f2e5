package kz.esep.document.timesheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.commission.Member;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Table;
import kz.esep.document.Say;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.WorkedDay;

/** The sums of a timesheet: each member by kind, and all together. */
final class SumTable {
    private static final int FIGURE = 19;
    private static final List<ToIntFunction<WorkedDay>> COLUMNS = Stream.concat(
                    Stream.of(Kind.values()).map(kind -> (ToIntFunction<WorkedDay>) day -> day.minutes(kind)),
                    Stream.<ToIntFunction<WorkedDay>>of(WorkedDay::minutes, WorkedDay::night))
            .toList();

    private SumTable() {}

    static Table of(TimesheetForm.Sheet sheet) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Say.phrase("timesheet.member"), Block.Kind.TEXT, 0)));
        Stream.concat(
                        Stream.of(Kind.values()).map(Kind::said),
                        Stream.of("all", "night").map(key -> Say.phrase("timesheet." + key)))
                .forEach(said -> columns.add(new Column(said, Block.Kind.FIGURE, FIGURE)));
        Map<String, List<WorkedDay>> days = sheet.days().stream().collect(Collectors.groupingBy(WorkedDay::member));
        List<List<Cell>> rows = new ArrayList<>();
        for (Member member : sheet.members()) {
            rows.add(row(
                    new Cell(People.named(member), People.remarks(member)), days.getOrDefault(member.id(), List.of())));
        }
        if (sheet.members().size() > 1) {
            rows.add(row(Cell.of(Say.phrase("timesheet.together")), sheet.days()));
        }
        return new Table(columns, rows, true);
    }

    private static List<Cell> row(Cell member, List<WorkedDay> days) {
        List<Cell> row = new ArrayList<>(List.of(member));
        COLUMNS.forEach(minutes -> row.add(
                DayTables.time(days.stream().mapToLong(minutes::applyAsInt).sum())));
        return row;
    }
}
