package kz.esep.certificate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.esep.election.Body;
import org.jspecify.annotations.Nullable;

/**
 * What one keeper answers for, of one type.
 *
 * @param arrived certificates that voters brought and that count; 0 for a commission
 * @param closedBy number of the act by which the unused ones were cancelled; null while the stock is open
 * @param arrivalsClosed whether those that voters brought were counted and agree
 * @param voters by the id of each contest that the precinct votes on, how many of those who came vote on it: what the
 *     register has to say to the protocol's line of voters by certificate. Empty where no register of arrivals is kept here
 */
public record Account(
        Body keeper,
        String type,
        long unissued,
        long issued,
        long spoiled,
        long lost,
        long cancelled,
        long arrived,
        @Nullable String closedBy,
        boolean arrivalsClosed,
        Map<String, Long> voters) {

    public Account {
        voters = Collections.unmodifiableMap(new LinkedHashMap<>(voters));
    }

    /** Every number that came here and did not leave unissued: it is the sum of what became of them. */
    public long received() {
        return unissued + issued + spoiled + lost + cancelled;
    }
}
