package kz.esep.desktop.journal;

import java.util.List;
import kz.esep.store.Entry;

/**
 * All of one act.
 *
 * @param hidden whether its figures are not settled, so that neither body nor changes may be shown
 */
record Detail(Entry entry, String who, String sentence, boolean hidden, List<Change> changes) {
    Detail {
        changes = List.copyOf(changes);
    }
}
