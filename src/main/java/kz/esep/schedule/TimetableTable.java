package kz.esep.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** Working timetables as a table for spreadsheets and other programs: a row for each shift and each day off. */
public final class TimetableTable {
    private static final List<String> COLUMNS =
            List.of("precinct", "place", "day", "task", "opens", "closes", "member", "decision");

    private TimetableTable() {}

    /**
     * The table.
     *
     * @param timetables as {@link Timetables#list} gives them; one that was never drafted has no row
     * @param language of headings and names
     */
    public static Grid of(List<Timetable> timetables, Election election, Language language) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Timetable timetable : timetables) {
            timetable
                    .latest()
                    .ifPresent(week ->
                            week.shifts().forEach(shift -> rows.add(row(timetable, shift, election, language))));
        }
        return new Grid(
                "timetable",
                COLUMNS.stream()
                        .map(column -> word(language, "timetable.column." + column))
                        .toList(),
                rows,
                2);
    }

    private static List<Cell> row(Timetable timetable, Timetable.Shift shift, Election election, Language language) {
        Precinct precinct = election.precinct(timetable.precinct());
        Hours hours = shift.hours();
        return Stream.of(
                        precinct.id(),
                        precinct.settlement() + ", " + precinct.place().in(language),
                        shift.weekday() == null
                                ? String.valueOf(shift.date())
                                : DateTexts.weekday(shift.weekday()).in(language),
                        word(
                                language,
                                shift.task() == null
                                        ? "Task.all"
                                        : "Task." + shift.task().name()),
                        hours == null ? word(language, "timetable.closed") : DateTexts.time(hours.opens()),
                        hours == null ? "" : DateTexts.time(hours.closes()),
                        shift.member() == null ? "" : shift.member().toString(),
                        decision(timetable, language))
                .map(Cell::of)
                .toList();
    }

    private static String decision(Timetable timetable, Language language) {
        Timetable.Decided decided = timetable.decided();
        return timetable.draft() != null || decided == null
                ? word(language, "timetable.draft")
                : decided.act().number() + ", " + decided.act().date();
    }

    private static String word(Language language, String key) {
        return Message.of("schedule", key).in(language);
    }
}
