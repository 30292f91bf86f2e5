package kz.esep.table;

/** A cell of a table. */
public sealed interface Cell {
    /** An empty cell. */
    Cell EMPTY = new Empty();

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(long count) {
        return new Count(count);
    }

    /** Words, or a number that is a name and not a count, such as a precinct's. No program may take it for a formula. */
    record Text(String text) implements Cell {}

    /** A count. */
    record Count(long count) implements Cell {}

    /** Nothing: not zero. */
    record Empty() implements Cell {}
}
