package kz.esep.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.esep.central.CertificateFinding.Share;
import kz.esep.central.CertificateFinding.Trace;
import kz.esep.central.CertificateFinding.Use;
import kz.esep.election.CertificateType;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;

/**
 * Precincts with many more certificates for their voters than all that tell of certificates have together. Only ordinary
 * precincts are compared: in hospitals, garrisons or on ships many vote by certificate.
 */
final class CertificateShares {
    /** How many times the share of all. */
    private static final long TIMES = 5;
    /** Below this many a share says nothing. */
    private static final long LEAST = 20;

    private final Election election;
    private final Set<String> commissions = new HashSet<>();
    private final List<Counted> counted = new ArrayList<>();

    CertificateShares(Election election) {
        this.election = election;
    }

    private record Counted(SerialStore.Sum sum, Precinct precinct, Trace trace) {}

    /** A commission that tells of its certificates: its precincts without any are compared with too. */
    void told(String commission) {
        commissions.add(commission);
    }

    void add(SerialStore.Sum sum, Trace trace) {
        Precinct precinct = election.precinct(sum.precinct());
        if (isOrdinary(precinct)) {
            counted.add(new Counted(sum, precinct, trace));
        }
    }

    private static boolean isOrdinary(Precinct precinct) {
        return precinct.kind() == PrecinctKind.ORDINARY;
    }

    /** By type, use and precinct. */
    List<Share> unusual() {
        counted.sort(Comparator.comparing(one -> one.sum.precinct()));
        List<Share> shares = new ArrayList<>();
        for (CertificateType type : election.certificates()) {
            long voters = voters(type);
            for (Use use : List.of(Use.ISSUED, Use.ACCEPTED)) {
                shares.addAll(unusual(type, use, voters));
            }
        }
        return shares;
    }

    private long voters(CertificateType type) {
        return commissions.stream()
                .flatMap(commission -> election.precinctsOf(commission).stream())
                .filter(CertificateShares::isOrdinary)
                .filter(precinct -> election.contestsOf(precinct.id()).stream()
                        .map(Contest::id)
                        .anyMatch(type.contests()::contains))
                .mapToLong(Precinct::listedVoters)
                .sum();
    }

    private List<Share> unusual(CertificateType type, Use use, long allVoters) {
        List<Counted> own = counted.stream()
                .filter(one -> one.sum.type().equals(type.id()) && one.sum.use() == use)
                .toList();
        long all = own.stream().mapToLong(one -> one.sum.count()).sum();
        return own.stream()
                .filter(one -> one.sum.count() >= LEAST)
                .filter(one -> Math.multiplyExact(one.sum.count(), allVoters)
                        > TIMES * Math.multiplyExact(all, one.precinct.listedVoters()))
                .map(one -> new Share(use, type, one.sum.count(), one.precinct.listedVoters(), List.of(one.trace)))
                .toList();
    }
}
