package kz.esep.seats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms; the law does not say how to round a quota, so nothing is rounded.
 *
 * @param numerator carries the sign
 * @param denominator from 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0, 1);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The decimal number, exactly. */
    public static Fraction of(BigDecimal decimal) {
        BigInteger scale = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() >= 0
                ? new Fraction(decimal.unscaledValue(), scale)
                : new Fraction(decimal.unscaledValue().multiply(scale), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This fraction divided by another.
     *
     * @throws ArithmeticException when the other is zero
     */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The largest whole number that is not greater. */
    public long whole() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        BigInteger whole = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return whole.longValueExact();
    }

    /** The smallest whole number that is not less. */
    public long ceiling() {
        return Math.negateExact(new Fraction(numerator.negate(), denominator).whole());
    }

    /** What is over {@link #whole}, from 0 to below 1. */
    public Fraction remainder() {
        return minus(of(whole(), 1));
    }

    /** For people to read: cut and never rounded up, so that nothing seems to reach a limit that it does not. */
    public BigDecimal cut(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.FLOOR);
    }

    /** As shares are published: rounded half up. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Numerator and denominator, as in {@code 3391/49}; a whole number is over 1. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
