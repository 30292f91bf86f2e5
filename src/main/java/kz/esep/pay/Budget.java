package kz.esep.pay;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What may be paid from a fund and what is.
 *
 * @param approved what leaves it by runs that were approved, those that are paid included
 * @param paid what leaves it by runs whose payment is recorded
 * @param back what was paid too much; it counts as gone until the budget is set again with what came back
 */
public record Budget(Fund fund, BigDecimal approved, BigDecimal paid, BigDecimal back) {

    /** What may still be approved; below 0 where too much was, empty where no limit is set. */
    public Optional<BigDecimal> left() {
        BigDecimal most = fund.budget();
        return most == null ? Optional.empty() : Optional.of(most.subtract(approved));
    }
}
