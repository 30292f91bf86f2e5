package kz.esep.pay;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Amounts together, tenge.
 *
 * @param gross before anything is withheld
 * @param withheld all deductions
 * @param funds what of the gross each fund pays, by the fund's id; together they are the gross
 */
public record Sum(BigDecimal gross, BigDecimal withheld, SortedMap<String, BigDecimal> funds) {
    public static final Sum NONE = new Sum(Money.NONE, Money.NONE, new TreeMap<>());

    public Sum {
        funds = Collections.unmodifiableSortedMap(new TreeMap<>(funds));
    }

    /** What comes to the account; below 0 where something was paid too much. */
    public BigDecimal net() {
        return gross.subtract(withheld);
    }

    /** What that fund pays. */
    public BigDecimal of(String fund) {
        return funds.getOrDefault(fund, Money.NONE);
    }

    /** What those lines pay together. */
    public static Sum of(List<PayLine> lines) {
        return lines.stream().map(PayLine::paid).reduce(NONE, Sum::plus);
    }

    public Sum plus(Sum other) {
        TreeMap<String, BigDecimal> both = new TreeMap<>(funds);
        other.funds.forEach((fund, amount) -> both.merge(fund, amount, BigDecimal::add));
        return new Sum(gross.add(other.gross), withheld.add(other.withheld), both);
    }

    public Sum minus(Sum other) {
        TreeMap<String, BigDecimal> rest = new TreeMap<>(funds);
        other.funds.forEach((fund, amount) -> rest.merge(fund, amount.negate(), BigDecimal::add));
        return new Sum(gross.subtract(other.gross), withheld.subtract(other.withheld), rest);
    }

    /** Whether there is no amount in it. */
    public boolean nothing() {
        return gross.signum() == 0
                && withheld.signum() == 0
                && funds.values().stream().allMatch(amount -> amount.signum() == 0);
    }
}
