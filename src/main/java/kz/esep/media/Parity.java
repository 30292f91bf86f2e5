package kz.esep.media;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.esep.seats.Fraction;

/**
 * What the contestants of one contest got, beside equal shares. How large a difference may be is for people to judge: neither
 * the law nor this program has a measure of it.
 *
 * @param unit what the amounts are in
 * @param total of all, above 0
 * @param equal what each would have if all had the same
 * @param shares of every contestant, in the order of the ballot
 * @param moved the part of the total that would have to go to others for all to have the same: 0 where all have, near 1 where
 *     one of very many has everything
 */
public record Parity(Unit unit, long total, Fraction equal, List<Share> shares, Fraction moved) {
    public Parity {
        shares = List.copyOf(shares);
    }

    /**
     * The parity of amounts, of which at least one is above 0.
     *
     * @param amounts by contestant; who has none is not in it
     */
    static Parity of(Unit unit, Collection<Contestant> contestants, Map<Contestant, Long> amounts) {
        long total = amounts.values().stream().mapToLong(Long::longValue).sum();
        Fraction equal = Fraction.of(total, contestants.size());
        List<Share> shares = contestants.stream()
                .map(one -> share(one, amounts.getOrDefault(one, 0L), total, equal))
                .toList();
        Fraction above = shares.stream()
                .map(Share::over)
                .filter(over -> over.compareTo(Fraction.ZERO) > 0)
                .reduce(Fraction.ZERO, Fraction::plus);
        return new Parity(unit, total, equal, shares, above.over(Fraction.of(total, 1)));
    }

    private static Share share(Contestant one, long amount, long total, Fraction equal) {
        return new Share(
                one, amount, Fraction.of(amount, total), Fraction.of(amount, 1).minus(equal));
    }

    /** Whether all have the same. */
    @JsonIgnore
    public boolean isEqual() {
        return moved.equals(Fraction.ZERO);
    }

    /** Those who got most: several where they got the same. */
    @JsonIgnore
    public List<Share> most() {
        return shares.stream().filter(one -> one.amount() == extreme(true)).toList();
    }

    /** Those who got least. */
    @JsonIgnore
    public List<Share> least() {
        return shares.stream().filter(one -> one.amount() == extreme(false)).toList();
    }

    private long extreme(boolean most) {
        Comparator<Share> by = Comparator.comparingLong(Share::amount);
        return shares.stream().max(most ? by : by.reversed()).orElseThrow().amount();
    }
}
