package kz.esep.demo;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestKind;
import kz.esep.election.Defaults;
import kz.esep.election.ElectionKind;
import kz.esep.election.ElectionPackage;
import kz.esep.election.Form;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.election.PrecinctKind;
import kz.esep.election.Territory;
import kz.esep.text.Resource;
import kz.esep.text.Wording;

/**
 * The made-up country of the demonstration, from {@code /kz/esep/demo/places.json}: two regions with two rayons each, a
 * territorial commission in every rayon. A unit of it votes like a precinct but stands for many: 6.9 million votes do not
 * fit into some sixty precincts of 3 000 voters, and its name says so.
 *
 * @param election name of the election, the star being the year
 * @param unit name of a unit, the star being its number
 */
record Places(Wording country, Wording centre, Wording election, Wording contest, Wording unit, List<Region> regions) {
    static final String COUNTRY = "kz";
    static final String CENTRE = "centre";
    static final String CONTEST = "lists";
    static final int UNITS_PER_RAYON = 16;

    record Region(String id, Wording name, List<Rayon> rayons) {}

    record Rayon(String id, String settlement, Wording name, Wording commission) {}

    static Places load() {
        return Resource.read(Places.class, "places.json", Places.class);
    }

    List<Rayon> rayons() {
        return regions.stream().flatMap(region -> region.rayons().stream()).toList();
    }

    /** Number of a unit: two digits for the rayon from 1, two for the unit from 1, as in {@code 0316}. */
    static String number(int rayon, int unit) {
        return String.format(Locale.ROOT, "%02d%02d", rayon + 1, unit + 1);
    }

    /** The whole package; every signer of it is up to the caller. */
    ElectionPackage packageOf(Published published, SortedMap<String, Long> listed, String caCertificate) {
        return new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                published.id(),
                Mode.PRACTICE,
                ElectionKind.MAZHILIS,
                filled(election, Integer.toString(published.votingDay().getYear())),
                published.votingDay(),
                published.ruleEdition(),
                Defaults.thresholds(),
                List.of("chair", "secretary"),
                territories(),
                commissions(),
                precincts(listed),
                List.of(Defaults.form()),
                List.of(contest(published, Defaults.form())),
                caCertificate);
    }

    private List<Territory> territories() {
        List<Territory> territories = new ArrayList<>();
        territories.add(new Territory(COUNTRY, Territory.Kind.COUNTRY, null, country));
        for (Region region : regions) {
            territories.add(new Territory(region.id(), Territory.Kind.REGION, COUNTRY, region.name()));
            for (Rayon rayon : region.rayons()) {
                territories.add(new Territory(rayon.id(), Territory.Kind.RAYON, region.id(), rayon.name()));
            }
        }
        return territories;
    }

    private List<Commission> commissions() {
        List<Commission> commissions = new ArrayList<>();
        commissions.add(new Commission(CENTRE, Level.CENTRAL, COUNTRY, null, centre));
        for (Rayon rayon : rayons()) {
            commissions.add(new Commission(rayon.id(), Level.TERRITORIAL, rayon.id(), CENTRE, rayon.commission()));
        }
        return commissions;
    }

    private List<Precinct> precincts(SortedMap<String, Long> listed) {
        List<Rayon> rayons = rayons();
        List<Precinct> precincts = new ArrayList<>();
        for (int rayon = 0; rayon < rayons.size(); rayon++) {
            for (int unit = 0; unit < UNITS_PER_RAYON; unit++) {
                String number = number(rayon, unit);
                precincts.add(new Precinct(
                        number,
                        rayons.get(rayon).id(),
                        rayons.get(rayon).id(),
                        PrecinctKind.ORDINARY,
                        rayons.get(rayon).settlement(),
                        filled(this.unit, number),
                        listed.getOrDefault(number, 0L),
                        ZoneOffset.ofHours(5),
                        LocalTime.of(20, 0)));
            }
        }
        return precincts;
    }

    private Contest contest(Published published, Form form) {
        List<Contest.Option> options = new ArrayList<>();
        for (Published.PartyList list : published.lists()) {
            options.add(new Contest.Option(list.id(), list.name(), options.size() + 1));
        }
        return new Contest(
                CONTEST,
                ContestKind.PARTY_LIST,
                COUNTRY,
                form.id(),
                contest,
                published.seats(),
                options,
                published.againstAll() != null);
    }

    private static Wording filled(Wording pattern, String star) {
        return new Wording(
                pattern.kk().replace("*", star),
                pattern.ru().replace("*", star),
                pattern.en().replace("*", star));
    }
}
