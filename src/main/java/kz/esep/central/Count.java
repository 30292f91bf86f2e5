package kz.esep.central;

import java.util.List;

/**
 * Everything that is counted at the centre now.
 *
 * @param contests in the package's order
 * @param missing ids of commissions of which nothing counts, in the package's order
 * @param interim ids of commissions whose counted file lacks precincts
 * @param waiting files that wait for the revision before them
 * @param conflicts files in conflict
 * @param certificates what the certificates of all files together show (V11)
 */
public record Count(
        List<ContestCount> contests,
        List<String> missing,
        List<String> interim,
        List<Taken> waiting,
        List<Taken> conflicts,
        List<CertificateFinding> certificates) {

    public Count {
        contests = List.copyOf(contests);
        missing = List.copyOf(missing);
        interim = List.copyOf(interim);
        waiting = List.copyOf(waiting);
        conflicts = List.copyOf(conflicts);
        certificates = List.copyOf(certificates);
    }

    /** Whether all contests are complete, so that the figures may be shown as final. */
    public boolean complete() {
        return contests.stream().allMatch(ContestCount::complete);
    }
}
