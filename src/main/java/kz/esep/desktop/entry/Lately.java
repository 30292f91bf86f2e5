package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;

/** What became lately of the protocols that this person handed in. */
final class Lately {
    private static final int MOST = 5;

    private final List<Told> told = new ArrayList<>();
    private Runnable changed = () -> {};

    /**
     * What became of one protocol.
     *
     * @param good whether nothing more is due from the readers
     */
    record Told(ProtocolKey key, Message text, boolean good) {}

    /** What runs whenever something is told. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** The latest first. */
    List<Told> told() {
        return List.copyOf(told);
    }

    void tell(Told one) {
        told.removeIf(before -> before.key().equals(one.key()));
        told.addFirst(one);
        if (told.size() > MOST) {
            told.removeLast();
        }
        changed.run();
    }

    void clear() {
        told.clear();
    }
}
