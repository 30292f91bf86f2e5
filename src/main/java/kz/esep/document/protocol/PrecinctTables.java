package kz.esep.document.protocol;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Table;
import kz.esep.document.Say;
import kz.esep.document.protocol.SummaryProtocol.Counted;
import kz.esep.document.protocol.SummaryProtocol.OfPrecinct;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** A contest precinct by precinct: the lines of the form downwards, some precincts beside each other on each page. */
final class PrecinctTables {
    /** Precincts beside each other: as many as leave room for 999 999 999 and a label. */
    private static final int BESIDE = 8;

    private static final int NUMBER = 9;
    private static final int LABEL = 47;

    private final Election election;
    private final Counted contest;
    private final List<Line> lines;

    PrecinctTables(Election election, Counted contest) {
        this.election = election;
        this.contest = contest;
        TreeSet<String> codes = new TreeSet<>();
        contest.precincts().forEach(one -> codes.addAll(one.sheet().figures().keySet()));
        lines = election.form(contest.contest()).linesWith(codes);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<OfPrecinct> all = contest.precincts();
        for (int from = 0; from < all.size(); from += BESIDE) {
            blocks.add(new NewPage());
            blocks.add(new Heading(
                    Say.phrase("byPrecinct", election.contest(contest.contest()).name())));
            blocks.add(table(all.subList(from, Math.min(all.size(), from + BESIDE))));
        }
        return blocks;
    }

    private Table table(List<OfPrecinct> some) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Say.phrase("line.number"), Kind.TEXT, NUMBER));
        columns.add(new Column(Say.phrase("line"), Kind.LABEL, LABEL));
        some.forEach(one -> columns.add(new Column(Wording.same(one.precinct()), Kind.FIGURE, 0)));
        for (int blank = some.size(); blank < BESIDE; blank++) {
            columns.add(new Column(Wording.same(""), Kind.NONE, 0));
        }
        return new Table(columns, rows(some), true);
    }

    private List<List<Cell>> rows(List<OfPrecinct> some) {
        List<List<Cell>> rows = new ArrayList<>();
        if (some.stream().anyMatch(one -> one.sheet().time() != null)) {
            rows.add(row("", Say.phrase("time"), some, one -> time(one.sheet().time())));
        }
        if (some.stream().anyMatch(one -> one.version() > 1)) {
            rows.add(row("", Say.phrase("version"), some, one -> Integer.toString(one.version())));
        }
        rows.addAll(LineTable.underSections(
                lines,
                line -> row(
                        line.paperNumber(),
                        line.label(),
                        some,
                        one -> Say.figure(one.sheet().count(line.code())))));
        return rows;
    }

    private static List<Cell> row(
            String number, Phrase label, List<OfPrecinct> some, Function<OfPrecinct, String> content) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(number), Cell.of(label)));
        some.forEach(one -> row.add(Cell.of(content.apply(one))));
        for (int blank = some.size(); blank < BESIDE; blank++) {
            row.add(Cell.EMPTY);
        }
        return row;
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null ? Say.EMPTY : Say.minute(time);
    }
}
