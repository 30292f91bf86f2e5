package kz.esep.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Splits a whole number exactly, in proportion to weights, by largest remainders. */
final class Shares {
    private Shares() {}

    /**
     * The parts of a total, in the order of the weights; they add up to it.
     *
     * @param total from 0; total times the largest weight must fit a long
     * @param weights from 0, not all of them 0
     */
    static List<Long> of(long total, List<Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        List<Long> parts = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        long left = total;
        for (int i = 0; i < weights.size(); i++) {
            long part = Math.multiplyExact(total, weights.get(i)) / sum;
            parts.add(part);
            left -= part;
            order.add(i);
        }
        order.sort(Comparator.comparing(
                (Integer i) -> Math.multiplyExact(total, weights.get(i)) % sum, Collections.reverseOrder()));
        for (int i = 0; i < left; i++) {
            int at = order.get(i);
            parts.set(at, parts.get(at) + 1);
        }
        return parts;
    }
}
