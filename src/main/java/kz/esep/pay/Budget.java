package kz.esep.pay;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What may be paid from a fund and what is.
 *
 * @param approved by runs that were approved, those that are paid included
 * @param paid by runs whose payment is recorded
 */
public record Budget(Fund fund, BigDecimal approved, BigDecimal paid) {

    /** What may still be approved; below 0 where too much was, empty where no limit is set. */
    public Optional<BigDecimal> left() {
        BigDecimal most = fund.budget();
        return most == null ? Optional.empty() : Optional.of(most.subtract(approved));
    }
}
