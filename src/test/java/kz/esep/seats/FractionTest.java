package kz.esep.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void isAlwaysInLowestTermsWithThePositiveDenominator() {
        assertEquals(Fraction.of(1, 2), Fraction.of(-5, -10));
        assertEquals("-1/2", Fraction.of(5, -10).toString());
        assertEquals("0/1", Fraction.of(0, 7).toString());
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    }

    @Test
    void takesDecimalsExactly() {
        assertEquals(Fraction.of(7, 10), Fraction.of(new BigDecimal("0.7")));
        assertEquals(Fraction.of(700, 1), Fraction.of(new BigDecimal("7E+2")));
    }

    @Test
    void splitsIntoAWholePartAndARemainderBelowOne() {
        assertEquals(3, Fraction.of(10, 3).whole());
        assertEquals(Fraction.of(1, 3), Fraction.of(10, 3).remainder());
        assertEquals(-4, Fraction.of(-10, 3).whole());
        assertEquals(Fraction.of(2, 3), Fraction.of(-10, 3).remainder());
        assertEquals(4, Fraction.of(10, 3).ceiling());
        assertEquals(3, Fraction.of(9, 3).ceiling());
    }

    @Test
    void neverLooksLargerThanItIsWhenCut() {
        assertEquals("6.9999", Fraction.of(69_999_999, 10_000_000).cut(4).toPlainString());
        assertEquals("7.0000", Fraction.of(69_999_999, 10_000_000).rounded(4).toPlainString());
    }

    @Test
    void comparesWhatFloatingPointCannotTellApart() {
        Fraction less = Fraction.of(1_000_000_000_000_000_000L, 3_000_000_000_000_000_001L);
        assertTrue(less.compareTo(Fraction.of(1, 3)) < 0);
    }
}
