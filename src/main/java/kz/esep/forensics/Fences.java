package kz.esep.forensics;

import java.util.List;
import kz.esep.seats.Fraction;

/**
 * Between what most shares lie: the quarters of the ordered shares, and three times their distance beyond (Tukey's outer
 * fences). Of shares that are spread by chance alone hardly one in 400 000 lies outside.
 *
 * @param low the share that a quarter does not reach
 * @param high the share that three quarters do not exceed
 * @param least how far apart the two are taken to be at least, so that precincts that are nearly alike raise nothing
 */
record Fences(Fraction low, Fraction high, Fraction least) {
    private static final Fraction REACH = Fraction.of(3, 1);

    /** The fences of shares, at least one of them. */
    static Fences of(List<Fraction> shares, Fraction least) {
        List<Fraction> ordered = shares.stream().sorted().toList();
        return new Fences(ordered.get(ordered.size() / 4), ordered.get(ordered.size() * 3 / 4), least);
    }

    boolean isAbove(Fraction share) {
        return share.compareTo(high.plus(reach())) > 0;
    }

    boolean isBelow(Fraction share) {
        return share.compareTo(low.minus(reach())) < 0;
    }

    private Fraction reach() {
        Fraction between = high.minus(low);
        return REACH.times(between.compareTo(least) < 0 ? least : between);
    }
}
