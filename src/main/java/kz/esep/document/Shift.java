package kz.esep.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a page is moved on its sheet, because a printer takes sheets in a little beside where it believes them to be.
 *
 * @param right millimetres from -20 to 20, negative to the left
 * @param down millimetres from -20 to 20, negative upwards
 */
public record Shift(BigDecimal right, BigDecimal down) {
    public static final Shift NONE = new Shift(BigDecimal.ZERO, BigDecimal.ZERO);
    /** How far at the most, in millimetres. */
    public static final int MOST = 20;

    /** A length as it is typed, with a comma or a point and at most one decimal; empty when it is none or too far. */
    public static Optional<BigDecimal> typed(String text) {
        String plain = text.strip().replace(',', '.').replace('\u2212', '-');
        return plain.matches("[+-]?[0-9]{1,2}([.][0-9])?")
                ? Optional.of(new BigDecimal(plain))
                        .filter(length -> length.abs().compareTo(BigDecimal.valueOf(MOST)) <= 0)
                : Optional.empty();
    }
}
