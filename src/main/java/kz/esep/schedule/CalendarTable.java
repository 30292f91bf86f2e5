package kz.esep.schedule;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** A calendar as a table for spreadsheets and other programs. */
public final class CalendarTable {
    private static final List<String> COLUMNS =
            List.of("date", "time", "offset", "name", "who", "law", "origin", "state", "document", "note", "code");

    private CalendarTable() {}

    /**
     * A row for each date, in the order of time.
     *
     * @param language of headings and names
     */
    public static Grid of(Calendar calendar, Language language) {
        return new Grid(
                "calendar",
                COLUMNS.stream().map(column -> word(language, column)).toList(),
                calendar.dates().stream()
                        .map(date -> row(calendar, date, language))
                        .toList(),
                1);
    }

    private static List<Cell> row(Calendar calendar, CalendarDate date, Language language) {
        CalendarDate.Done done = date.done();
        return Stream.of(
                        date.when().date().toString(),
                        DateTexts.time(date.when().time()),
                        DateTexts.offset(date.when().offset()),
                        date.name().in(language),
                        DateTexts.body(date).in(language),
                        DateTexts.law(date).in(language),
                        DateTexts.origin(date).in(language),
                        DateTexts.state(calendar.state(date)).in(language),
                        done == null ? "" : done.document(),
                        done == null ? "" : done.note(),
                        date.code())
                .map(Cell::of)
                .toList();
    }

    private static String word(Language language, String column) {
        return Message.of("schedule", "column." + column).in(language);
    }
}
