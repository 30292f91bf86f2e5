package kz.esep.day;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as two whole numbers; nothing is rounded before it is shown.
 *
 * @param part from 0
 * @param whole from 0; a share of nobody is shown as 0
 */
public record Share(long part, long whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, rounded half up to that many decimals. */
    public BigDecimal percent(int decimals) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }
}
