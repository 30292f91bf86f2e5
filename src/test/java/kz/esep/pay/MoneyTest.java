package kz.esep.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** One way of rounding, and parts that add up. */
class MoneyTest {
    private static BigDecimal tenge(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void roundsOnceAndHalfUp() {
        assertEquals(tenge("0.01"), Money.of(tenge("0.005")));
        assertEquals(tenge("0.00"), Money.of(tenge("0.00499")));
        // 210 000 * 30 / 61 = 103 278.6885...
        assertEquals(tenge("103278.69"), Money.part(tenge("210000"), tenge("30"), tenge("61")));
    }

    @Test
    void givesTheTiynsThatAreLeftToTheLargestRemaindersAndOfEqualOnesToTheFirst() {
        // 100.00 in three: 33.33 each, and one tiyn is left
        assertEquals(
                List.of(tenge("33.34"), tenge("33.33"), tenge("33.33")),
                Money.divide(tenge("100.00"), List.of(1, 1, 1)));
        // 0.05 by 1 and 2: 0.01666... and 0.03333...; the larger remainder is the first one's
        assertEquals(List.of(tenge("0.02"), tenge("0.03")), Money.divide(tenge("0.05"), List.of(1, 2)));
        assertEquals(List.of(tenge("0.00"), tenge("7.00")), Money.divide(tenge("7.00"), List.of(0, 1)));
    }

    @Property
    void partsAddUpToTheAmount(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long tiyn,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1_000_000) Integer> shares) {
        BigDecimal amount = BigDecimal.valueOf(tiyn, 2);
        List<BigDecimal> parts = Money.divide(amount, shares);
        assertEquals(amount, Money.sum(parts.stream()));
        BigDecimal whole =
                BigDecimal.valueOf(shares.stream().mapToLong(Integer::longValue).sum());
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = amount.multiply(BigDecimal.valueOf(shares.get(i)));
            BigDecimal off = exact.subtract(parts.get(i).multiply(whole)).abs();
            assertEquals(-1, off.compareTo(whole.movePointLeft(2)), "less than a tiyn off");
        }
    }
}
