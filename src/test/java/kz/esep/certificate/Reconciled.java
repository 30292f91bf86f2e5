package kz.esep.certificate;

import java.util.List;
import kz.esep.election.Body;

/** Takes a precinct's totals as if they were acts on a ledger of numbers, and closes it. */
public final class Reconciled {
    private static final String TYPE = "t";
    private static final Body HERE = Body.precinct("0001");

    private Reconciled() {}

    /** Whether what was counted as unused is what the ledger has left. */
    public static boolean is(long received, long issued, long lost, long unused) {
        Ledger ledger = new Ledger(List.of());
        put(ledger, 0, received, State.UNISSUED);
        return took(ledger, 0, issued, State.ISSUED)
                && took(ledger, issued, lost, State.LOST)
                && ledger.count(HERE, State.UNISSUED) == unused;
    }

    private static boolean took(Ledger ledger, long after, long count, State state) {
        boolean there = count == 0
                || ledger.misfit(range(after, count), run -> run != null && run.state() == State.UNISSUED)
                        .isEmpty();
        if (there) {
            put(ledger, after, count, state);
        }
        return there;
    }

    private static void put(Ledger ledger, long after, long count, State state) {
        if (count > 0) {
            ledger.put(range(after, count), HERE, state);
        }
    }

    private static Serials range(long after, long count) {
        return new Serials(TYPE, after + 1, after + count);
    }
}
