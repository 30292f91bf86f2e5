package kz.esep.table;

import java.math.BigDecimal;
import java.util.Locale;

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

    static Cell of(BigDecimal amount) {
        return new Amount(amount);
    }

    /** Words, or a number that is a name and not a count, such as a precinct's. No program may take it for a formula. */
    record Text(String text) implements Cell {}

    /** A count. */
    record Count(long count) implements Cell {}

    /** An amount of money with its decimals, to be summed by the program that reads it. */
    record Amount(BigDecimal amount) implements Cell {}

    /** A length of time. */
    static Cell time(int minutes) {
        return minutes == 0 ? EMPTY : new Duration(minutes);
    }

    /** A length of time, to be summed by the program that reads it; elsewhere it stands as 8:30. */
    record Duration(int minutes) implements Cell {
        private static final int HOUR = 60;

        /** Hours and minutes. */
        public String said() {
            return String.format(Locale.ROOT, "%d:%02d", minutes / HOUR, minutes % HOUR);
        }
    }

    static Cell formula(String expression, BigDecimal value) {
        return new Formula(expression, value);
    }

    /**
     * An amount that a spreadsheet computes itself from other cells; in a file without formulas its value stands.
     *
     * @param expression as spreadsheets write it, without the sign of equality
     */
    record Formula(String expression, BigDecimal value) implements Cell {}

    /** Nothing: not zero. */
    record Empty() implements Cell {}
}
