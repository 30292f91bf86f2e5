package kz.esep.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.election.Body;
import kz.esep.election.CertificateType;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Precinct;
import kz.esep.text.Refused;

/** What a commission has to do with: its precincts, its types of certificates, and who is above and below it. */
final class Area {
    private final Election election;
    private final Commission commission;
    private final List<Precinct> all;

    Area(Election election, String commission) {
        this.election = election;
        this.commission = election.commission(commission);
        all = election.precinctsUnder(commission);
    }

    /** Types that somebody here may vote with, in the package's order. */
    List<CertificateType> types() {
        return election.certificates().stream()
                .filter(type -> all.stream().anyMatch(precinct -> votesWith(precinct, type)))
                .toList();
    }

    private boolean votesWith(Precinct precinct, CertificateType type) {
        return election.contestsOf(precinct.id()).stream().map(Contest::id).anyMatch(type.contests()::contains);
    }

    /**
     * A type by its id; the only one when the id is empty.
     *
     * @throws Refused when there is none of that id, or the id is empty and there are several
     */
    CertificateType type(String id) {
        List<CertificateType> types = types();
        if (id.isEmpty() && types.size() == 1) {
            return types.getFirst();
        }
        return types.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "certificate",
                        id.isEmpty() ? "refused.type-needed" : "refused.type",
                        id.isEmpty() ? known(types) : id,
                        known(types)));
    }

    private static String known(List<CertificateType> types) {
        return String.join(", ", types.stream().map(CertificateType::id).toList());
    }

    /** Voters of the unit who may vote with that type. */
    long listedVoters(CertificateType type) {
        return all.stream()
                .filter(precinct -> votesWith(precinct, type))
                .mapToLong(Precinct::listedVoters)
                .sum();
    }

    /** Who receives here: the commission, or the precinct itself where the commission is that of one precinct. */
    Body home() {
        List<Precinct> own = election.precinctsOf(commission.id());
        return commission.level() == Level.PRECINCT && own.size() == 1
                ? Body.precinct(own.getFirst().id())
                : Body.commission(commission.id());
    }

    /**
     * The commission directly above.
     *
     * @throws Refused for the central commission, which keeps no stock
     */
    Body above() {
        String parent = commission.parent();
        if (parent == null) {
            throw new Refused("certificate", "refused.central");
        }
        return Body.commission(parent);
    }

    /**
     * A precinct of this commission, or a commission directly below it.
     *
     * @throws Refused when there is none of that id
     */
    Body below(String id) {
        return Stream.<Optional<Body>>of(
                        election.precinctsOf(commission.id()).stream()
                                .filter(precinct -> precinct.id().equals(id))
                                .findFirst()
                                .map(precinct -> Body.precinct(id)),
                        election.childrenOf(commission.id()).stream()
                                .filter(child -> child.id().equals(id))
                                .findFirst()
                                .map(child -> Body.commission(id)))
                .flatMap(Optional::stream)
                .filter(keeper -> !keeper.equals(home()))
                .findFirst()
                .orElseThrow(() -> new Refused("certificate", "refused.not-below", id));
    }

    /**
     * A precinct whose register this commission keeps and whose voters vote with that type.
     *
     * @throws Refused when it is none
     */
    Precinct precinct(String id, CertificateType type) {
        Precinct precinct = election.precinctsOf(commission.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("certificate", "refused.precinct", id));
        if (!votesWith(precinct, type)) {
            throw new Refused("certificate", "refused.not-its-type", id, type.name());
        }
        return precinct;
    }

    /**
     * Whether a place is in a precinct's own settlement (Art. 41): the number of a precinct, or the name of a settlement.
     * Two precincts share one when their settlements have the same name in the same region; the package tells apart
     * settlements of one name within a region.
     */
    boolean isSameSettlement(Precinct precinct, String place) {
        Optional<Precinct> other = election.findPrecinct(place);
        String name = other.map(Precinct::settlement).orElse(place);
        return name.strip().equalsIgnoreCase(precinct.settlement().strip())
                && other.map(one -> region(one.territory()).equals(region(precinct.territory())))
                        .orElse(true);
    }

    /** Whether a place can only be the number of a precinct, and there is none of that number. */
    boolean isUnknownPrecinct(String place) {
        return place.chars().allMatch(Character::isDigit)
                && election.findPrecinct(place).isEmpty();
    }

    /** The territory directly below the country that a territory is or lies in; the country itself for the country. */
    private String region(String territory) {
        String at = territory;
        String parent = election.territory(at).parent();
        while (parent != null && election.territory(parent).parent() != null) {
            at = parent;
            parent = election.territory(at).parent();
        }
        return at;
    }

    /** Contests of a type that two precincts both vote on: what a holder from one may vote on at the other. */
    List<String> shared(CertificateType type, String precinct, String other) {
        List<String> there =
                election.contestsOf(other).stream().map(Contest::id).toList();
        return election.contestsOf(precinct).stream()
                .map(Contest::id)
                .filter(contest -> type.contests().contains(contest) && there.contains(contest))
                .toList();
    }

    /** Whose stock this commission answers for: its own, and its precincts'. */
    List<Body> keepers() {
        return Stream.concat(
                        Stream.of(home()),
                        election.precinctsOf(commission.id()).stream().map(precinct -> Body.precinct(precinct.id())))
                .distinct()
                .toList();
    }

    /** Whether voters may bring certificates of a type there. */
    boolean receives(Body keeper, CertificateType type) {
        return keeper.kind() == Body.Kind.PRECINCT && votesWith(election.precinct(keeper.id()), type);
    }

    /** The day it is here, where clocks are furthest ahead. */
    LocalDate today(Instant now) {
        return local(now, Comparator.naturalOrder()).toLocalDate();
    }

    /** The time it is here, where clocks are furthest behind. */
    LocalDateTime now(Instant now) {
        return local(now, Comparator.reverseOrder());
    }

    private LocalDateTime local(Instant now, Comparator<Integer> order) {
        return all.stream()
                .map(Precinct::utcOffset)
                .max(Comparator.comparing(ZoneOffset::getTotalSeconds, order))
                .map(offset -> LocalDateTime.ofInstant(now, offset))
                .orElseGet(() -> LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }
}
