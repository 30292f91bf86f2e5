package kz.esep.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What one keeper answers for, of one type.
 *
 * @param arrived certificates that voters brought and that count; 0 for a commission
 * @param closedBy number of the act by which the unused ones were cancelled; null while the stock is open
 * @param arrivalsClosed whether those that voters brought were counted and agree
 */
public record Account(
        Keeper keeper,
        String type,
        long unissued,
        long issued,
        long spoiled,
        long lost,
        long cancelled,
        long arrived,
        @Nullable String closedBy,
        boolean arrivalsClosed) {

    /** Every number that came here and did not leave unissued: it is the sum of what became of them. */
    public long received() {
        return unissued + issued + spoiled + lost + cancelled;
    }
}
