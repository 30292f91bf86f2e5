package kz.esep.count.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Stacks that are counted in bundles.
 *
 * @param size ballots of a whole bundle; 0 until it is chosen
 * @param stacks those that somebody counted
 * @param counters ids of who counted anything, also what is counted afresh; none makes the second reading or accepts
 */
public record BundleTable(int size, List<Stack> stacks, List<String> counters) {
    /** Ballots of a whole bundle that can be chosen. */
    public static final List<Integer> SIZES = List.of(25, 50, 100);

    /** Nobody counts in bundles. */
    public static final BundleTable NONE = new BundleTable(0, List.of(), List.of());

    public BundleTable {
        stacks = List.copyOf(stacks);
        counters = List.copyOf(counters);
    }

    /** Whether the count is made in bundles. */
    public boolean begun() {
        return size > 0;
    }

    /** How far that stack is. */
    public Stack stack(String contest, String code) {
        return stacks.stream()
                .filter(stack -> stack.isOf(contest, code))
                .findFirst()
                .orElseGet(() -> Stack.fresh(contest, code));
    }

    /** Ballots of a stack that stands. */
    public OptionalLong sum(String contest, String code) {
        return stack(contest, code).sum();
    }

    /** The table with bundles of that size. */
    public BundleTable of(int chosen) {
        return new BundleTable(chosen, stacks, counters);
    }

    /** The table when a whole stack was counted. */
    public BundleTable counted(String contest, String code, Look look) {
        return replaced(stack(contest, code).with(look));
    }

    /** The table when one bundle was counted once more. */
    public BundleTable counted(String contest, String code, Again again) {
        return replaced(stack(contest, code).with(again));
    }

    /** The table when the stack is to be counted anew, as if nobody had counted it. */
    public BundleTable afresh(String contest, String code) {
        return replaced(Stack.fresh(contest, code));
    }

    /**
     * The table as it is counted since the ballots were counted again; what was counted before stands no more.
     *
     * @param recounted number of the journal entry that opened it
     */
    public BundleTable since(long recounted) {
        return new BundleTable(
                size, stacks.stream().map(stack -> stack.since(recounted)).toList(), counters);
    }

    private BundleTable replaced(Stack stack) {
        List<Stack> all = new ArrayList<>(stacks);
        all.removeIf(other -> other.isOf(stack.contest(), stack.code()));
        all.add(stack);
        List<String> people = Stream.concat(counters.stream(), stack.counters())
                .distinct()
                .sorted()
                .toList();
        return new BundleTable(size, all, people);
    }
}
