package kz.esep.schedule;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** The hours of a commission's precincts as a table for spreadsheets and other programs. */
public final class HoursTable {
    private static final List<String> COLUMNS = List.of(
            "precinct", "place", "opens", "closes", "count", "offset", "decision", "proposal", "notice", "early");

    private HoursTable() {}

    /**
     * A row for each precinct.
     *
     * @param hours as {@link PollingHours#list} gives them
     * @param language of headings and names
     */
    public static Grid of(List<PrecinctHours> hours, Election election, Language language) {
        return new Grid(
                "hours",
                COLUMNS.stream().map(column -> word(language, column)).toList(),
                hours.stream().map(one -> row(one, election, language)).toList(),
                2);
    }

    private static List<Cell> row(PrecinctHours hours, Election election, Language language) {
        Precinct precinct = election.precinct(hours.precinct());
        Hours standard = Hours.standard(election, precinct.id());
        Hours held = hours.inForce(standard);
        PrecinctHours.Decision decision = hours.decision();
        PrecinctHours.Proposal proposal = hours.proposal();
        PrecinctHours.Notice notice = hours.notice();
        return Stream.of(
                        precinct.id(),
                        precinct.settlement() + ", " + precinct.place().in(language),
                        DateTexts.time(held.opens()),
                        DateTexts.time(held.closes()),
                        DateTexts.time(hours.end(standard)),
                        DateTexts.offset(precinct.utcOffset()),
                        decision == null ? "" : act(decision.act()),
                        proposal == null ? "" : proposal.hours() + ": " + proposal.reason(),
                        notice == null ? "" : notice.date() + ": " + notice.how(),
                        hours.early() == null ? "" : act(hours.early()))
                .map(Cell::of)
                .toList();
    }

    private static String act(PrecinctHours.Act act) {
        return act.number() + ", " + act.date();
    }

    private static String word(Language language, String column) {
        return Message.of("schedule", "hours.column." + column).in(language);
    }
}
