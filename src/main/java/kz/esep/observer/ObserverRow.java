package kz.esep.observer;

import kz.esep.access.Sealed;
import kz.esep.store.NumberedTable;
import org.jspecify.annotations.Nullable;

/**
 * A person as the table has it, with the particulars sealed.
 *
 * @param observer without what is sealed
 * @param digest of the identity document's number
 * @param removal the sealed reason of the removal; null without one
 */
record ObserverRow(
        Observer observer,
        Sealed particulars,
        String digest,
        @Nullable Sealed removal) {
    static final NumberedTable<ObserverRow> TABLE = new NumberedTable<>(
            "observer_person", "o", ObserverRow.class, row -> row.observer().id(), ObserverRow::digest);

    ObserverRow with(Observer changed) {
        return new ObserverRow(changed, particulars, digest, removal);
    }
}
