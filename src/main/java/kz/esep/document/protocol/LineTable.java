package kz.esep.document.protocol;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Table;
import kz.esep.document.Say;
import kz.esep.election.Line;

/** The lines of a form in the order of the paper, each figure in digits and in words (Art. 43(8)). */
public final class LineTable {
    private static final int NUMBER = 13;
    static final int FIGURE = 27;
    private static final int WORDS = 58;

    private LineTable() {}

    public static Table of(List<Line> lines, Function<String, OptionalLong> figures) {
        return new Table(
                List.of(
                        new Column(Say.phrase("line.number"), Kind.TEXT, NUMBER),
                        new Column(Say.phrase("line"), Kind.LABEL, 0),
                        new Column(Say.phrase("digits"), Kind.FIGURE, FIGURE),
                        new Column(Say.phrase("words"), Kind.TEXT, WORDS)),
                lines.stream()
                        .map(line -> row(line, figures.apply(line.code())))
                        .toList());
    }

    private static List<Cell> row(Line line, OptionalLong figure) {
        return List.of(
                Cell.of(line.paperNumber()),
                Cell.of(line.label()),
                Cell.of(Say.figure(figure)),
                Cell.of(Say.words(figure)));
    }
}
