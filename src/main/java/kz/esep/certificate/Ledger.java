package kz.esep.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.esep.election.Body;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Where the numbers of one type are: runs by their first number. A number that is in no run never came here. */
final class Ledger {
    private final NavigableMap<Long, Run> runs = new TreeMap<>();

    /** A ledger of runs that do not overlap. */
    Ledger(Collection<Run> runs) {
        runs.forEach(run -> this.runs.put(run.serials().first(), run));
    }

    /** In the order of their numbers. */
    List<Run> runs() {
        return List.copyOf(runs.values());
    }

    /** How many numbers a keeper has in a state. */
    long count(Body keeper, State state) {
        return of(keeper, state).stream().mapToLong(Serials::count).sum();
    }

    /** The numbers that a keeper has in a state, in their order. */
    List<Serials> of(Body keeper, State state) {
        return runs.values().stream()
                .filter(run -> run.keeper().equals(keeper) && run.state() == state)
                .map(Run::serials)
                .toList();
    }

    /**
     * The first numbers of a range that are not as they should be.
     *
     * @param fits says so of a run, or of null for numbers that never came here
     */
    Optional<Misfit> misfit(Serials serials, Predicate<@Nullable Run> fits) {
        long at = serials.first();
        while (at <= serials.last()) {
            Run run = at(at);
            long end = run == null
                    ? before(at, serials.last())
                    : Math.min(run.serials().last(), serials.last());
            if (!fits.test(run)) {
                return Optional.of(new Misfit(new Serials(serials.type(), at, end), run));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** @param run where they are instead; null when they never came here */
    record Misfit(Serials serials, @Nullable Run run) {

        /** Where they are, said to somebody who took them to be elsewhere. */
        Message said() {
            return run == null
                    ? Message.of("certificate", "refused.never-here", serials.numbers())
                    : Message.of(
                            "certificate",
                            "refused.elsewhere",
                            serials.numbers(),
                            run.state().said(),
                            run.keeper().said());
        }
    }

    /** The run that holds a number; null when it never came here. */
    @Nullable
    Run at(long number) {
        Map.Entry<Long, Run> floor = runs.floorEntry(number);
        return floor == null || floor.getValue().serials().last() < number ? null : floor.getValue();
    }

    /** The last number before the next run begins, at most {@code last}. */
    private long before(long number, long last) {
        Long next = runs.higherKey(number);
        return next == null ? last : Math.min(next - 1, last);
    }

    /** Puts a range with one keeper into one state, wherever its numbers were. */
    void put(Serials serials, Body keeper, State state) {
        split(serials.first());
        split(serials.last() + 1);
        runs.subMap(serials.first(), true, serials.last(), true).clear();
        runs.put(serials.first(), new Run(serials, keeper, state));
        join(serials.last() + 1);
        join(serials.first());
    }

    /** Makes a run begin at that number, if one holds it. */
    private void split(long number) {
        Run run = number > Serials.LARGEST ? null : at(number);
        if (run != null && run.serials().first() < number) {
            runs.put(run.serials().first(), run.cut(run.serials().first(), number - 1));
            runs.put(number, run.cut(number, run.serials().last()));
        }
    }

    /** Makes one run of the one that begins at that number and the one that ends before it, if they are alike. */
    private void join(long number) {
        Run after = runs.get(number);
        Run before = at(number - 1);
        if (after != null && before != null && before.isLike(after)) {
            runs.remove(number);
            runs.put(
                    before.serials().first(),
                    before.cut(before.serials().first(), after.serials().last()));
        }
    }
}
