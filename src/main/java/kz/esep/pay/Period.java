package kz.esep.pay;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time for which members of commissions are paid, both days included.
 *
 * @param id 1, 2 ... in this workspace
 * @param hours the norm of working time in it: the basis divided by it is the pay of an hour
 * @param ratesOn the day whose rates count, since the law does not say what becomes of a period in which they change
 * @param source who set it: number and date of the decision
 */
public record Period(String id, LocalDate from, LocalDate to, int hours, LocalDate ratesOn, String source) {
    private static final long HOUR = 60;

    /** How many days. */
    public long days() {
        return from.until(to, ChronoUnit.DAYS) + 1;
    }

    /** The norm in minutes. */
    long minutes() {
        return hours * HOUR;
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
