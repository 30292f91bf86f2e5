package kz.esep.document.timesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import kz.esep.commission.Member;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Table;
import kz.esep.document.Say;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Time;
import kz.esep.timesheet.WorkedDay;

/** The days of a timesheet as tables beside the members' kinds of time, so many days in each. */
final class DayTables {
    private static final int DAYS = 9;
    private static final int LABEL = 36;
    private static final int DAY = 11;
    /** Of a day as {@code 21.03.2027}: the year stands above the table. */
    private static final int DAY_AND_MONTH = 5;

    private static final int SUM = 16;

    private final TimesheetForm.Sheet sheet;
    private final Map<WorkedDay.Key, WorkedDay> known;

    private DayTables(TimesheetForm.Sheet sheet) {
        this.sheet = sheet;
        known = sheet.days().stream().collect(Collectors.toMap(WorkedDay::key, Function.identity()));
    }

    /** The tables; days on which nobody worked are left out. */
    static List<Block> of(TimesheetForm.Sheet sheet) {
        List<LocalDate> days =
                sheet.days().stream().map(WorkedDay::day).distinct().sorted().toList();
        DayTables tables = new DayTables(sheet);
        List<Block> blocks = new ArrayList<>();
        for (int first = 0; first < days.size(); first += DAYS) {
            List<LocalDate> some = days.subList(first, Math.min(first + DAYS, days.size()));
            String period = Say.day(some.getFirst()) + " \u2013 " + Say.day(some.getLast());
            blocks.add(new Block.Text(Wording.same(period), Block.Tone.SMALL));
            blocks.add(tables.table(some));
        }
        return blocks;
    }

    private Table table(List<LocalDate> days) {
        List<Column> columns =
                new ArrayList<>(List.of(new Column(Say.phrase("timesheet.kind"), Block.Kind.LABEL, LABEL)));
        days.forEach(day -> columns.add(
                new Column(Wording.same(Say.day(day).substring(0, DAY_AND_MONTH)), Block.Kind.FIGURE, DAY)));
        columns.add(new Column(Say.phrase("timesheet.sum"), Block.Kind.FIGURE, SUM));
        columns.add(new Column(Wording.same(""), Block.Kind.NONE, 0));
        List<List<Cell>> rows = new ArrayList<>();
        for (Member member : sheet.members()) {
            List<WorkedDay> own = days.stream()
                    .map(day ->
                            known.getOrDefault(new WorkedDay.Key(member.id(), day), WorkedDay.idle(member.id(), day)))
                    .toList();
            if (own.stream().anyMatch(day -> day.minutes() > 0)) {
                rows.add(List.of(Cell.of(People.named(member))));
                rows.addAll(rows(own));
            }
        }
        return new Table(columns, rows, true);
    }

    private static List<List<Cell>> rows(List<WorkedDay> own) {
        List<List<Cell>> rows = new ArrayList<>();
        Arrays.stream(Kind.values())
                .filter(kind -> own.stream().anyMatch(day -> day.minutes(kind) > 0))
                .forEach(kind -> rows.add(row(kind.said(), own, day -> day.minutes(kind))));
        if (rows.size() > 1) {
            rows.add(row(Say.phrase("timesheet.all"), own, WorkedDay::minutes));
        }
        if (own.stream().anyMatch(day -> day.night() > 0)) {
            rows.add(row(Say.phrase("timesheet.night"), own, WorkedDay::night));
        }
        return rows;
    }

    private static List<Cell> row(Phrase label, List<WorkedDay> own, ToIntFunction<WorkedDay> minutes) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(label)));
        own.forEach(day -> row.add(time(minutes.applyAsInt(day))));
        row.add(time(own.stream().mapToLong(minutes::applyAsInt).sum()));
        row.add(Cell.EMPTY);
        return row;
    }

    /** A time; nothing for none. */
    static Cell time(long minutes) {
        return minutes == 0 ? Cell.EMPTY : Cell.of(Time.said(minutes));
    }
}
