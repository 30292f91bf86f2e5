package kz.esep.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.esep.text.Refused;

/**
 * Tenge with two decimals, the tiyn. The one rounding rule: each step of a line is computed exactly and rounded once,
 * half up; everything above it is a sum of rounded steps, so sums over members, commissions and funds add up to the last
 * tiyn whatever their order.
 */
public final class Money {
    /** 0.00 tenge. */
    public static final BigDecimal NONE = BigDecimal.ZERO.setScale(2);

    /** The most that can be typed, tenge. */
    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private static final int TIYN = 2;
    private static final BigDecimal ONE_TIYN = BigDecimal.ONE.movePointLeft(TIYN);

    private Money() {}

    /**
     * An amount that somebody typed, with two decimals.
     *
     * @throws Refused when it is below 0, above {@link #MOST} or finer than a tiyn
     */
    static BigDecimal typed(BigDecimal amount) {
        boolean fits = amount.signum() >= 0 && amount.compareTo(MOST) <= 0;
        if (!fits || Rate.plain(amount).scale() > TIYN) {
            throw new Refused("pay", "refused.amount", MOST);
        }
        return of(amount);
    }

    /** An amount with two decimals. */
    static BigDecimal of(BigDecimal exact) {
        return exact.setScale(TIYN, RoundingMode.HALF_UP);
    }

    /** That part of an exact amount. */
    static BigDecimal part(BigDecimal exact, BigDecimal part, BigDecimal whole) {
        return exact.multiply(part).divide(whole, TIYN, RoundingMode.HALF_UP);
    }

    /** Amounts together. */
    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(NONE, BigDecimal::add);
    }

    /**
     * Divides an amount by shares so that the parts add up to it: rounded down to the tiyn, and the tiyns that are left
     * go to the largest remainders, of equal ones to the first.
     *
     * @param amount not below 0
     * @param shares not below 0, one of them above
     */
    static List<BigDecimal> divide(BigDecimal amount, List<Integer> shares) {
        BigDecimal whole =
                BigDecimal.valueOf(shares.stream().mapToLong(Integer::longValue).sum());
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (int share : shares) {
            BigDecimal exact = amount.multiply(BigDecimal.valueOf(share));
            BigDecimal part = exact.divide(whole, TIYN, RoundingMode.DOWN);
            parts.add(part);
            remainders.add(exact.subtract(part.multiply(whole)));
        }
        int left = amount.subtract(sum(parts.stream())).movePointRight(TIYN).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(ONE_TIYN)));
        return parts;
    }
}
