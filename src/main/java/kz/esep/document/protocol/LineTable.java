package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Table;
import kz.esep.document.Say;
import kz.esep.election.Line;
import kz.esep.tally.Sheet;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** The lines of a form in the order of the paper, each figure in digits and in words (Art. 43(8)). */
public final class LineTable {
    private static final int NUMBER = 13;
    static final int FIGURE = 27;
    private static final int WORDS = 58;

    private LineTable() {}

    public static Table of(List<Line> lines, Function<String, OptionalLong> figures) {
        return new Table(
                columns(Kind.FIGURE, Kind.TEXT), underSections(lines, line -> row(line, figures.apply(line.code()))));
    }

    /** The lines of an act; where no figure is known yet, or none may be printed, they are written by hand. */
    static Table ofAct(List<Line> lines, Sheet figures) {
        return figures.figures().isEmpty()
                ? new Table(columns(Kind.BLANK, Kind.BLANK), underSections(lines, LineTable::byHand))
                : of(lines, figures::count);
    }

    private static List<Column> columns(Kind digits, Kind words) {
        return List.of(
                new Column(Say.phrase("line.number"), Kind.TEXT, NUMBER),
                new Column(Say.phrase("line"), Kind.LABEL, 0),
                new Column(Say.phrase("digits"), digits, FIGURE),
                new Column(Say.phrase("words"), words, WORDS));
    }

    private static List<Cell> byHand(Line line) {
        return List.of(Cell.of(line.paperNumber()), Cell.of(line.label()), Cell.EMPTY, Cell.EMPTY);
    }

    /** A row for each line, and above the first line of each section a row with its heading. */
    static List<List<Cell>> underSections(List<Line> lines, Function<Line, List<Cell>> row) {
        List<List<Cell>> rows = new ArrayList<>();
        @Nullable Wording section = null;
        for (Line line : lines) {
            if (line.section() != null && !line.section().equals(section)) {
                rows.add(List.of(Cell.of(line.section())));
            }
            section = line.section();
            rows.add(row.apply(line));
        }
        return rows;
    }

    private static List<Cell> row(Line line, OptionalLong figure) {
        return List.of(
                Cell.of(line.paperNumber()),
                Cell.of(line.label()),
                Cell.of(Say.figure(figure)),
                Cell.of(Say.words(figure)));
    }
}
