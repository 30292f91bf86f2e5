package kz.esep.document;

import java.util.List;
import kz.esep.seal.Code;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** A piece of a document, from top to bottom. The layout decides where it breaks over pages. */
public sealed interface Block {
    /** Names what follows and never ends a page. */
    record Heading(Phrase text) implements Block {}

    /** A paragraph. */
    record Text(Phrase text, Tone tone) implements Block {}

    /** How a paragraph stands out. */
    enum Tone {
        PLAIN,
        /** In the middle and larger, such as the election's name. */
        LEAD,
        /** Smaller, for remarks. */
        SMALL,
        /** Framed: what nobody may miss. */
        NOTICE
    }

    /** A code to be scanned, and beside it what it is for. */
    record Scannable(Code code, Phrase text) implements Block {}

    /** Labels with their values, one under another. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A value with its label.
     *
     * @param value null where a line is left to write on
     */
    record Fact(Phrase label, @Nullable Phrase value) {
        /** One that is filled in by hand. */
        public static Fact blank(Phrase label) {
            return new Fact(label, null);
        }
    }

    /**
     * A table whose header is repeated on every page. No row is broken over pages.
     *
     * @param rows each with as many cells as there are columns, or with one: a heading over all of them
     * @param dense in small print, for many columns beside each other
     */
    record Table(List<Column> columns, List<List<Cell>> rows, boolean dense) implements Block {
        /** In the usual print. */
        public Table(List<Column> columns, List<List<Cell>> rows) {
            this(columns, rows, false);
        }

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size() && row.size() != 1) {
                    throw new IllegalArgumentException(
                            "a row of " + row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column.
     *
     * @param width in millimetres; 0 for an equal share of what is left of the page's 180
     */
    record Column(Phrase heading, Kind kind, int width) {}

    /** What stands in a column. */
    enum Kind {
        TEXT,
        /** Names its row, as a screen reader says it. */
        LABEL,
        /** Figures, set to the right. */
        FIGURE,
        /** A drawn share of the whole. */
        BAR,
        /** To be filled in by hand. */
        BLANK,
        /** Nothing, so that the other columns are as wide as in a table that has more. */
        NONE
    }

    /**
     * A share drawn as a bar, with a mark to compare it with.
     *
     * @param filled from 0 to 1000, the whole width
     * @param mark from 0 to 1000
     */
    record Bar(int filled, int mark) {}

    /**
     * A cell; the remarks stand below its text in small print.
     *
     * @param bar drawn in place of the text; null for none
     */
    record Cell(Phrase text, List<Phrase> remarks, @Nullable Bar bar) {
        /** Nothing: where a blank column is to be filled in, or where a table has fewer columns than its like. */
        public static final Cell EMPTY = of("");

        public Cell {
            remarks = List.copyOf(remarks);
        }

        public Cell(Phrase text, List<Phrase> remarks) {
            this(text, remarks, null);
        }

        /** A drawn share; its figures stand in other cells. */
        public static Cell drawn(Bar bar) {
            return new Cell(Wording.same(""), List.of(), bar);
        }

        public static Cell of(Phrase text) {
            return new Cell(text, List.of());
        }

        /** The same in every language. */
        public static Cell of(String text) {
            return of(Wording.same(text));
        }
    }

    /** Lines to sign on, each with a role and a name; without a name a line to write it on. */
    record Signatures(List<Signatory> people) implements Block {
        public Signatures {
            people = List.copyOf(people);
        }
    }

    /**
     * Who signs.
     *
     * @param name empty where it is written by hand
     */
    record Signatory(Phrase role, String name) {}

    /** The place of the seal. */
    record Seal() implements Block {}

    /** What follows begins a new page. */
    record NewPage() implements Block {}

    /** Blocks that stay on one page, such as signatures and what they are put to. */
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }
    }
}
