package kz.esep.media;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A price as an outlet published it (Art. 28(3)).
 *
 * @param outlet its number
 * @param published the day
 * @param source where: the issue, the page
 * @param what it buys, such as a minute between 19:00 and 22:00
 * @param tenge at least 0, with at most two decimals
 */
public record Price(long outlet, LocalDate published, String source, String what, BigDecimal tenge) {}
