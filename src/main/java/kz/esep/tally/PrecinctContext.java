package kz.esep.tally;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the checks need from outside the protocol. An absent value means that its check does not apply, which is shown
 * and carried in the record.
 *
 * @param endOfVoting local date and time when voting ended in this precinct, for E12
 * @param arrivals certificates accepted in the arrival register, for E10
 * @param issuingRoles role names ({@code chair}, {@code secretary}, {@code member}, ...) of the issuing members by their number, for E11
 * @param takenBack how often a second reading was taken back here, for W09
 * @param sameAs another precinct whose protocol of this contest is equal in every line, for W05
 */
public record PrecinctContext(
        @Nullable LocalDateTime endOfVoting,
        @Nullable Long arrivals,
        @Nullable Map<Integer, String> issuingRoles,
        int takenBack,
        @Nullable String sameAs) {

    public static final PrecinctContext NOTHING_KNOWN = new PrecinctContext(null, null, null, 0, null);

    public PrecinctContext {
        issuingRoles = issuingRoles == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(issuingRoles));
    }
}
