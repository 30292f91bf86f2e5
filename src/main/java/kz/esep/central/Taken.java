package kz.esep.central;

import java.time.Instant;
import java.util.List;
import kz.esep.text.Digest;

/**
 * An accepted file as it stands now.
 *
 * @param file SHA-256 of the whole file
 * @param missing protocols that it lacks; 0 unless interim
 */
public record Taken(Digest file, String commission, int revision, int missing, Instant receivedAt, Standing standing) {
    /**
     * Whether it waits although a file of the revision before has come: it names another one, so two copies of one workspace
     * went on.
     *
     * @param all every accepted file
     */
    boolean forks(List<Taken> all) {
        return standing == Standing.WAITING
                && all.stream()
                        .anyMatch(other -> other.commission.equals(commission)
                                && other.revision == revision - 1
                                && (other.standing == Standing.COUNTED || other.standing == Standing.FILED));
    }
}
