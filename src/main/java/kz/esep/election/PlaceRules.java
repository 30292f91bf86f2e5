package kz.esep.election;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules for territories, commissions and precincts. */
final class PlaceRules {
    /** Art. 23(2): a precinct is formed of at most 3 000 voters. */
    private static final long PRECINCT_CAP = 3_000;
    /** Art. 38(1): voting does not end after 22:00. */
    private static final LocalTime LATEST_END = LocalTime.of(22, 0);

    private static final long LARGEST = 999_999_999;

    private final ElectionPackage source;
    private final Defects defects;
    private final Map<String, @Nullable String> territoryParents;
    private final Map<String, Commission> commissions = new HashMap<>();

    PlaceRules(ElectionPackage source, Defects defects) {
        this.source = source;
        this.defects = defects;
        territoryParents = Defects.parents(source.territories(), Territory::id, Territory::parent);
        source.commissions().forEach(commission -> commissions.putIfAbsent(commission.id(), commission));
    }

    void check() {
        Set<String> territories = defects.unique("territories", source.territories(), Territory::id);
        for (int i = 0; i < source.territories().size(); i++) {
            territory("territories[" + i + "]", source.territories().get(i), territories);
        }
        onlyOneCountry();
        defects.unique("commissions", source.commissions(), Commission::id);
        for (int i = 0; i < source.commissions().size(); i++) {
            commission("commissions[" + i + "]", source.commissions().get(i));
        }
        oneCentralAndNoneIdle();
        defects.unique("precincts", source.precincts(), Precinct::id);
        if (source.precincts().isEmpty()) {
            defects.fatal("precincts", "precincts.none");
        }
        for (int i = 0; i < source.precincts().size(); i++) {
            precinct("precincts[" + i + "]", source.precincts().get(i));
        }
    }

    private void territory(String where, Territory territory, Set<String> known) {
        defects.id(where, territory.id(), Defects.ID);
        defects.wording(where + ".name", territory.name());
        defects.known(where + ".parent", territory.parent(), known, "territory");
        boolean country = territory.kind() == Territory.Kind.COUNTRY;
        if (country && territory.parent() != null) {
            defects.fatal(where + ".parent", "country.parent");
        } else if (!country && territory.parent() == null) {
            defects.fatal(where + ".parent", "territory.parent", territory.id());
        }
        if (inCycle(territory.id())) {
            defects.fatal(where + ".parent", "cycle", territory.id());
        }
    }

    private boolean inCycle(String id) {
        String parent = territoryParents.get(id);
        return parent != null && Defects.within(parent, id, territoryParents);
    }

    private void onlyOneCountry() {
        int countries = 0;
        for (int i = 0; i < source.territories().size(); i++) {
            if (source.territories().get(i).kind() == Territory.Kind.COUNTRY && ++countries > 1) {
                defects.fatal("territories[" + i + "].kind", "country.second");
            }
        }
        if (countries == 0) {
            defects.fatal("territories", "country.none");
        }
    }

    private void commission(String where, Commission commission) {
        defects.id(where, commission.id(), Defects.ID);
        defects.wording(where + ".name", commission.name());
        defects.known(where + ".territory", commission.territory(), territoryParents.keySet(), "territory");
        String parent = commission.parent();
        boolean central = commission.level() == Level.CENTRAL;
        if (parent == null) {
            if (!central) {
                defects.fatal(where + ".parent", "commission.parent", commission.id());
            }
            return;
        }
        if (central) {
            defects.fatal(where + ".parent", "central.parent");
            return;
        }
        Commission above = commissions.get(parent);
        if (above == null) {
            defects.fatal(where + ".parent", "unknown.commission", parent);
            return;
        }
        if (above.level().compareTo(commission.level()) <= 0) {
            defects.fatal(where + ".parent", "commission.level", commission.id(), above.id());
        }
        if (outside(commission.territory(), above.territory())) {
            defects.fatal(where + ".territory", "commission.outside", commission.territory(), above.id());
        }
    }

    private boolean outside(String territory, String ancestor) {
        return territoryParents.containsKey(territory)
                && territoryParents.containsKey(ancestor)
                && !Defects.within(territory, ancestor, territoryParents);
    }

    private void oneCentralAndNoneIdle() {
        Set<String> busy = new HashSet<>();
        source.precincts().forEach(precinct -> busy.add(precinct.commission()));
        source.commissions().forEach(commission -> {
            if (commission.parent() != null) {
                busy.add(commission.parent());
            }
        });
        int central = 0;
        List<Commission> all = source.commissions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).level() == Level.CENTRAL && ++central > 1) {
                defects.fatal("commissions[" + i + "].level", "central.second");
            }
            if (!busy.contains(all.get(i).id()) && all.get(i).level() != Level.PRECINCT) {
                defects.notice(
                        "commissions[" + i + "]", "commission.idle", all.get(i).id());
            }
        }
        if (central == 0) {
            defects.fatal("commissions", "central.none");
        }
    }

    private void precinct(String where, Precinct precinct) {
        defects.id(where, precinct.id(), Defects.ID);
        defects.text(where + ".settlement", precinct.settlement());
        defects.wording(where + ".place", precinct.place());
        defects.known(where + ".territory", precinct.territory(), territoryParents.keySet(), "territory");
        defects.known(where + ".commission", precinct.commission(), commissions.keySet(), "commission");
        Commission commission = commissions.get(precinct.commission());
        if (commission != null && outside(precinct.territory(), commission.territory())) {
            defects.fatal(where + ".territory", "precinct.outside", precinct.territory(), commission.id());
        }
        if (precinct.listedVoters() < 0 || precinct.listedVoters() > LARGEST) {
            defects.fatal(where + ".listedVoters", "count", precinct.listedVoters(), LARGEST);
        } else if (precinct.listedVoters() > PRECINCT_CAP) {
            defects.notice(where + ".listedVoters", "precinct.cap", precinct.listedVoters(), PRECINCT_CAP);
        }
        if (precinct.endOfVoting().isAfter(LATEST_END)) {
            defects.notice(
                    where + ".endOfVoting",
                    "precinct.end",
                    precinct.endOfVoting().toString());
        }
    }
}
