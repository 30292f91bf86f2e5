package kz.esep.central;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.result.Sections;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import org.jspecify.annotations.Nullable;

/** What precincts told on voting day, as a table for other programs; times are local, with their offset. */
final class DayTable {
    private static final List<String> COLUMNS =
            List.of("commission", "precinct", "step", "time", "received_ballots", "listed");

    private DayTable() {}

    /** A row for each step of the counted files. */
    static Grid of(Counting counting, Election election) {
        List<List<Cell>> rows = new ArrayList<>();
        counting.steps((commission, step) -> rows.add(row(commission, step, election)));
        return new Grid("day", COLUMNS, rows, 2);
    }

    private static List<Cell> row(String commission, Sections.Step step, Election election) {
        String time = step.at()
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(election.precinct(step.precinct()).utcOffset())
                .toString();
        return List.of(
                Cell.of(commission),
                Cell.of(step.precinct()),
                Cell.of(step.step()),
                Cell.of(time),
                cell(step.voters()),
                cell(step.listed()));
    }

    private static Cell cell(@Nullable Long count) {
        return count == null ? Cell.EMPTY : Cell.of(count);
    }
}
