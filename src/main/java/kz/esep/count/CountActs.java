package kz.esep.count;

import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;

/** The journal entries of the count. */
final class CountActs {
    static final EntryType<Done> DONE = EntryType.first("count.step-done", Done.class);
    static final EntryType<TakenOver> TAKEN_OVER = EntryType.first("count.taken-over", TakenOver.class);

    static final EntryType<TableBegun> TABLE_BEGUN = EntryType.first("count.table-begun", TableBegun.class);
    static final EntryType<StackCounted> STACK_COUNTED = EntryType.first("count.stack-counted", StackCounted.class);
    static final EntryType<BundleAgain> BUNDLE_AGAIN = EntryType.first("count.bundle-again", BundleAgain.class);
    static final EntryType<StackAfresh> STACK_AFRESH = EntryType.first("count.stack-afresh", StackAfresh.class);

    private CountActs() {}

    /** Whether such an entry holds figures that are hidden until two readings agree. */
    static boolean hasFigures(Entry entry) {
        return entry.type().equals(STACK_COUNTED.name())
                || entry.type().equals(BUNDLE_AGAIN.name())
                || (entry.type().equals(DONE.name()) && entry.read(DONE).stage().hasFigures());
    }

    /** Somebody else keeps the count from here on. */
    record TakenOver(String reason) {}

    /** From here on stacks are counted in bundles of that many ballots. */
    record TableBegun(int size) {}

    /** Somebody counted a whole stack, bundle by bundle. */
    record StackCounted(String contest, String code, List<Long> bundles) {
        StackCounted {
            bundles = List.copyOf(bundles);
        }
    }

    /** Somebody counted a bundle once more. */
    record BundleAgain(String contest, String code, int bundle, long ballots) {}

    /** A stack is counted anew by two people. */
    record StackAfresh(String contest, String code, String reason) {}
}
