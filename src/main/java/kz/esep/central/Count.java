package kz.esep.central;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.text.Digest;

/**
 * Everything that is counted at the centre now.
 *
 * @param contests in the package's order
 * @param counted files that count
 * @param missing ids of commissions of which nothing counts, in the package's order
 * @param waiting files that wait for the revision before them
 * @param forks those of them that name another file than the one that came: two copies of one workspace went on
 * @param conflicts files in conflict
 * @param certificates what the certificates of all files together show (V11)
 */
public record Count(
        List<ContestCount> contests,
        List<Taken> counted,
        List<String> missing,
        List<Taken> waiting,
        List<Taken> forks,
        List<Taken> conflicts,
        List<CertificateFinding> certificates) {

    public Count {
        contests = List.copyOf(contests);
        counted = List.copyOf(counted);
        missing = List.copyOf(missing);
        waiting = List.copyOf(waiting);
        forks = List.copyOf(forks);
        conflicts = List.copyOf(conflicts);
        certificates = List.copyOf(certificates);
    }

    /** Whether all contests are complete, so that the figures may be shown as final. */
    public boolean complete() {
        return contests.stream().allMatch(ContestCount::complete);
    }

    /** Ids of commissions whose counted file lacks precincts. */
    public List<String> interim() {
        return counted.stream()
                .filter(file -> file.missing() > 0)
                .map(Taken::commission)
                .toList();
    }

    /** Whether every file of this count is among those that count now, so that a later count may grow from it. */
    public boolean isWithin(Collection<Taken> now) {
        return digests(now).containsAll(digests(counted));
    }

    /** Of those that count now the files that this count does not have. */
    List<Taken> sinceIn(Collection<Taken> now) {
        Set<Digest> known = digests(counted);
        return now.stream().filter(file -> !known.contains(file.file())).toList();
    }

    private static Set<Digest> digests(Collection<Taken> files) {
        return files.stream().map(Taken::file).collect(Collectors.toSet());
    }
}
