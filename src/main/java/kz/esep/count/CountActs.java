package kz.esep.count;

import kz.esep.store.EntryType;

/** The journal entries of the count. */
final class CountActs {
    static final EntryType<Done> DONE = EntryType.first("count.step-done", Done.class);
    static final EntryType<TakenOver> TAKEN_OVER = EntryType.first("count.taken-over", TakenOver.class);

    private CountActs() {}

    /** Somebody else keeps the count from here on. */
    record TakenOver(String reason) {}
}
