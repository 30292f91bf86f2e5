package kz.esep.desktop.central;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.election.Territory;
import kz.esep.text.Wording;

/** Which region, commission and precinct lies where, worked out once for an election. */
final class Geography {
    private final Election election;
    private final String country;
    private final Map<String, String> regionOfTerritory = new HashMap<>();
    private final Map<String, List<String>> commissionsOf = new LinkedHashMap<>();
    private final Map<String, Instant> closedAt = new HashMap<>();

    Geography(Election election) {
        this.election = election;
        this.country = election.country().id();
        for (Territory territory : election.source().territories()) {
            if (country.equals(territory.parent())) {
                commissionsOf.put(territory.id(), new ArrayList<>());
            }
        }
        for (Commission commission : election.commissions()) {
            if (!election.precinctsOf(commission.id()).isEmpty()) {
                commissionsOf
                        .computeIfAbsent(regionOf(commission.territory()), none -> new ArrayList<>())
                        .add(commission.id());
            }
        }
        commissionsOf.values().removeIf(List::isEmpty);
        for (Precinct precinct : election.precincts()) {
            Instant end = closes(precinct);
            later(precinct.commission(), end);
            later(regionOf(election.commission(precinct.commission()).territory()), end);
        }
    }

    private void later(String place, Instant end) {
        closedAt.merge(place, end, (one, other) -> one.isAfter(other) ? one : other);
    }

    private Instant closes(Precinct precinct) {
        return election.endOfVoting(precinct.id()).toInstant(precinct.utcOffset());
    }

    /** The territory directly below the country that this one lies in; the country itself for the country. */
    private String regionOf(String territory) {
        String known = regionOfTerritory.get(territory);
        if (known == null) {
            String parent = election.territory(territory).parent();
            known = parent == null || parent.equals(country) ? territory : regionOf(parent);
            regionOfTerritory.put(territory, known);
        }
        return known;
    }

    Spot top() {
        return new Spot(Spot.Kind.COUNTRY, country);
    }

    /** The place above; the country stays where it is. */
    Spot above(Spot spot) {
        return switch (spot.kind()) {
            case COUNTRY, REGION -> top();
            case COMMISSION ->
                Spot.region(regionOf(election.commission(spot.id()).territory()));
            case PRECINCT -> Spot.commission(election.precinct(spot.id()).commission());
        };
    }

    /** From the country down to the place. */
    List<Spot> path(Spot spot) {
        List<Spot> path = new ArrayList<>();
        Spot at = spot;
        while (at.kind() != Spot.Kind.COUNTRY) {
            path.addFirst(at);
            at = above(at);
        }
        path.addFirst(at);
        return List.copyOf(path);
    }

    Wording name(Spot spot) {
        return switch (spot.kind()) {
            case COUNTRY, REGION -> election.territory(spot.id()).name();
            case COMMISSION -> election.commission(spot.id()).name();
            case PRECINCT -> election.precinct(spot.id()).place();
        };
    }

    /** Regions with precincts, in the package's order. */
    List<String> regions() {
        return List.copyOf(commissionsOf.keySet());
    }

    /** Commissions that enter protocols, within the place. */
    List<String> commissions(Spot spot) {
        return switch (spot.kind()) {
            case COUNTRY ->
                commissionsOf.values().stream().flatMap(List::stream).toList();
            case REGION -> List.copyOf(commissionsOf.getOrDefault(spot.id(), List.of()));
            case COMMISSION -> List.of(spot.id());
            case PRECINCT -> List.of(election.precinct(spot.id()).commission());
        };
    }

    /** The precincts within the place that vote on the contest. */
    List<Precinct> precincts(Spot spot, Contest contest) {
        return commissions(spot).stream()
                .flatMap(commission -> election.precinctsOf(commission).stream())
                .filter(precinct -> votes(precinct, contest))
                .toList();
    }

    private boolean votes(Precinct precinct, Contest contest) {
        return election.contestsOf(precinct.id()).contains(contest);
    }

    /** When voting ended in the place's last precinct. */
    Instant closedAt(Spot spot) {
        return spot.kind() == Spot.Kind.PRECINCT
                ? closes(election.precinct(spot.id()))
                : closedAt.getOrDefault(spot.id(), Instant.MAX);
    }
}
