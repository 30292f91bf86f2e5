package kz.esep.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that members are paid from (Art. 33).
 *
 * @param share of what is paid: 1 and 1 are a half each; 0 where nothing is paid from it
 * @param budget the most that may be paid from it, tenge; null where none was set
 * @param date of the paper that says so
 * @param source that paper
 */
public record Fund(
        String id, String name, int share, @Nullable BigDecimal budget, LocalDate date, String source) {}
