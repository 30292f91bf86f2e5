package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that is withheld from the pay. The program knows none, since no source that was read gives any.
 *
 * @param name as it is to stand on the pay sheet
 * @param from first day on which it is withheld so
 * @param order the lower ones are withheld first
 * @param percent of the base, 0 from the day on which it is not withheld any more
 * @param cap the most that it is computed from in a period, tenge; null for no such limit
 */
public record Deduction(
        String name,
        LocalDate from,
        int order,
        BigDecimal percent,
        Base base,
        @Nullable BigDecimal cap,
        String source) {
    public Deduction {
        percent = Rate.plain(percent);
    }

    /** What it is a share of. */
    public enum Base {
        /** Everything that is due. */
        @JsonProperty("gross")
        GROSS,
        /** What is left after the deductions of a lower order. */
        @JsonProperty("rest")
        REST;

        /** How people say it. */
        public Message said() {
            return Message.of("pay", "base." + name());
        }
    }
}
