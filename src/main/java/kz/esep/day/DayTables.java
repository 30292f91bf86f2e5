package kz.esep.day;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.schedule.DateTexts;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** Voting day as tables for spreadsheets and other programs: every precinct, and all of them together by time. */
public final class DayTables {
    private static final int DECIMALS = 2;

    private final VotingDay day;
    private final Language language;

    private DayTables(VotingDay day, Language language) {
        this.day = day;
        this.language = language;
    }

    /** Both tables, with headings and names in that language. */
    public static List<Grid> of(VotingDay day, Language language) {
        DayTables tables = new DayTables(day, language);
        return List.of(tables.precincts(), tables.together());
    }

    private Grid precincts() {
        List<String> headings = words("precinct", "place", "listed", "opening", "sealed");
        day.times().forEach(time -> headings.add(DateTexts.time(time)));
        headings.addAll(words("percent", "closed", "corrections"));
        return new Grid(
                "turnout", headings, day.precincts().stream().map(this::row).toList(), 2);
    }

    private List<Cell> row(PrecinctProgress one) {
        PrecinctDay known = one.day();
        Opening opening = known.opening();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(one.precinct().id()),
                Cell.of(one.precinct().settlement() + ", "
                        + one.precinct().place().in(language)),
                Cell.of(one.listed(LocalTime.MAX)),
                Cell.of(opening == null ? "" : DateTexts.time(opening.begun())),
                Cell.of(opening == null ? "" : DateTexts.time(opening.boxes().sealed()))));
        day.times()
                .forEach(time -> row.add(known.report(time)
                        .map(report -> Cell.of(report.voted()))
                        .orElse(Cell.EMPTY)));
        row.add(known.last().map(report -> Cell.of(percent(report.share()))).orElse(Cell.EMPTY));
        row.add(one.closed().map(at -> Cell.of(DateTexts.time(at))).orElse(Cell.EMPTY));
        row.add(Cell.of(known.corrections().size()));
        return row;
    }

    private Grid together() {
        return new Grid(
                "together",
                words("time", "precincts", "voted", "listed", "percent"),
                day.times().stream().map(this::row).toList(),
                1);
    }

    private List<Cell> row(LocalTime time) {
        Share mean = day.mean(time);
        long reported = day.precincts().stream()
                .filter(one -> one.day().report(time).isPresent())
                .count();
        return List.of(
                Cell.of(DateTexts.time(time)),
                Cell.of(reported),
                Cell.of(mean.part()),
                Cell.of(mean.whole()),
                Cell.of(mean.whole() == 0 ? "" : percent(mean)));
    }

    private static String percent(Share share) {
        return share.percent(DECIMALS).toPlainString();
    }

    private List<String> words(String... columns) {
        List<String> words = new ArrayList<>();
        for (String column : columns) {
            words.add(Message.of("day", "column." + column).in(language));
        }
        return words;
    }
}
