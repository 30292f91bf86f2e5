package kz.esep.pay;

import java.math.BigDecimal;
import kz.esep.text.Message;

/**
 * How a deduction of a line is computed.
 *
 * @param name as it is to stand on the pay sheet
 * @param base what it is computed from, tenge
 */
public record Withheld(String name, BigDecimal percent, BigDecimal base, BigDecimal amount) {

    /** The whole sum as a person would write it down. */
    public Message said() {
        return Message.of("pay", "step.withheld", name, base, percent, amount);
    }
}
