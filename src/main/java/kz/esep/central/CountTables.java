package kz.esep.central;

import java.util.ArrayList;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.Territory;
import kz.esep.result.ContestTotal;
import kz.esep.seats.Allocation;
import kz.esep.seats.Fraction;
import kz.esep.seats.ListSeats;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/** What is counted as tables: what they are, and for each contest its totals by place and its seats. */
final class CountTables {
    private static final int PLACE_COLUMNS = 3;
    private static final int SHARE_DECIMALS = 2;

    private final Election election;
    private final Count count;
    private final Language language;

    CountTables(Election election, Count count, Language language) {
        this.election = election;
        this.count = count;
        this.language = language;
    }

    List<Grid> grids() {
        List<Grid> grids = new ArrayList<>(List.of(about()));
        for (ContestCount contest : count.contests()) {
            grids.add(totals(contest));
            if (contest.outcome() instanceof Allocation allocation) {
                grids.add(seats(contest, allocation));
            }
        }
        return grids;
    }

    private Grid about() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ContestCount contest : count.contests()) {
            rows.add(List.of(
                    Cell.of(election.contest(contest.contest()).name().in(language)),
                    Cell.of(contest.total().protocols()),
                    Cell.of(contest.expected()),
                    Cell.of(contest.notices().stream()
                            .map(notice -> notice.in(language))
                            .reduce("", (all, one) -> (all + " " + one).strip()))));
        }
        return new Grid(
                "about",
                List.of(
                        election.source().name().in(language),
                        word("table.protocols"),
                        word("table.expected"),
                        word("table.notices")),
                rows,
                1);
    }

    private Grid totals(ContestCount contest) {
        List<Line> lines = election.form(contest.contest())
                .linesWith(contest.total().figures().keySet());
        List<String> headings = new ArrayList<>(
                List.of(word("table.kind"), word("table.id"), word("table.place"), word("table.protocols")));
        lines.forEach(
                line -> headings.add((line.paperNumber() + " " + line.label().in(language)).strip()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Territory territory : election.source().territories()) {
            ContestTotal total = contest.territories().get(territory.id());
            if (total != null) {
                String kind =
                        Message.of("central", "Kind." + territory.kind().name()).in(language);
                rows.add(row(kind, territory.id(), territory.name().in(language), total, lines));
            }
        }
        contest.commissions()
                .forEach((id, total) -> rows.add(row(
                        word("Kind.COMMISSION"),
                        id,
                        election.commission(id).name().in(language),
                        total,
                        lines)));
        return new Grid(contest.contest(), headings, rows, PLACE_COLUMNS);
    }

    private static List<Cell> row(String kind, String id, String name, ContestTotal total, List<Line> lines) {
        List<Cell> row =
                new ArrayList<>(List.of(Cell.of(kind), Cell.of(id), Cell.of(name), Cell.of(total.protocols())));
        lines.forEach(line -> row.add(cell(total.figures().get(line.code()))));
        return row;
    }

    private Grid seats(ContestCount contest, Allocation allocation) {
        List<List<Cell>> rows = allocation.lists().stream()
                .map(list -> List.of(
                        Cell.of(list.option().name().in(language)),
                        Cell.of(list.option().votes()),
                        Cell.of(percent(list)),
                        Cell.of(word(list.passed() ? "table.passed" : "table.not-passed")),
                        cell(list.seats())))
                .toList();
        return new Grid(
                contest.contest() + "-seats",
                List.of(
                        word("table.list"),
                        word("table.votes"),
                        word("table.share"),
                        word("table.threshold"),
                        word("page.seats")),
                rows,
                1);
    }

    private static String percent(ListSeats list) {
        return list.share().times(Fraction.of(100, 1)).rounded(SHARE_DECIMALS).toPlainString() + " %";
    }

    private static Cell cell(@Nullable Long count) {
        return count == null ? Cell.EMPTY : Cell.of(count);
    }

    private String word(String key) {
        return Messages.of("central").text(language, key);
    }
}
