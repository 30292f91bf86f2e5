package kz.esep.tally;

import java.util.List;

/**
 * A control check that found something.
 *
 * @param check the check's code, such as {@code E04}
 * @param about what within the protocol it is about: a line code for E01, a mobile box's number for E07, another
 *     precinct's id for W05, otherwise empty; check and about together name the finding
 * @param lines codes of the lines to look at, in the order of the paper
 * @param left the figure that was compared
 * @param right the figure it was compared with
 */
public record Finding(String check, Grade grade, String about, List<String> lines, long left, long right) {
    public Finding {
        lines = List.copyOf(lines);
    }

    /** Whether it says only that something is not typed yet: an empty line, or a total whose rows are. */
    boolean early() {
        return check.equals(Check.E01.code()) || (check.equals(Check.E13.code()) && lines.size() == 1);
    }
}
