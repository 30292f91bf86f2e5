package kz.esep.election;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.esep.text.Digest;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An election package without fatal defects, indexed. Immutable. A look-up by an id that the package does not have
 * throws {@link Refused}, naming the id; the {@code find} methods answer empty instead.
 */
public final class Election {
    private final ElectionPackage source;
    private final Digest digest;
    private final RuleEdition ruleEdition;
    private final Map<String, Contest> contests;
    private final Map<String, Precinct> precincts;
    private final Map<String, Commission> commissions;
    private final Map<String, Territory> territories;
    private final Map<String, ContestForm> forms = new HashMap<>();
    private final Map<String, List<Precinct>> precinctsOf = new HashMap<>();
    private final Map<String, List<Commission>> childrenOf = new HashMap<>();
    private final Map<String, List<Contest>> contestsIn = new HashMap<>();

    private Election(ElectionPackage source, Digest digest, RuleEdition ruleEdition) {
        this.source = source;
        this.digest = digest;
        this.ruleEdition = ruleEdition;
        contests = byId(source.contests(), Contest::id);
        precincts = byId(source.precincts(), Precinct::id);
        commissions = byId(source.commissions(), Commission::id);
        territories = byId(source.territories(), Territory::id);
        index();
    }

    /**
     * The indexed view of a package.
     *
     * @param digest SHA-256 of the signed package file
     * @throws Refused when {@link PackageRules} find a fatal defect; the message counts them and says the first one
     */
    public static Election of(ElectionPackage source, Digest digest) {
        List<Defect> fatal =
                PackageRules.defects(source).stream().filter(Defect::fatal).toList();
        Optional<RuleEdition> edition = RuleEditions.find(source.ruleEdition());
        if (!fatal.isEmpty() || edition.isEmpty()) {
            Defect first = fatal.getFirst();
            throw new Refused("election", "package.defects", fatal.size(), first.where(), first.what());
        }
        return new Election(source, digest, edition.get());
    }

    private void index() {
        Map<String, Form> byForm = byId(source.forms(), Form::id);
        for (Contest contest : source.contests()) {
            Form form = byForm.get(contest.form());
            if (form != null) {
                forms.put(contest.id(), new ContestForm(form, contest));
            }
        }
        for (Precinct precinct : source.precincts()) {
            precinctsOf
                    .computeIfAbsent(precinct.commission(), none -> new ArrayList<>())
                    .add(precinct);
        }
        for (Commission commission : source.commissions()) {
            String parent = commission.parent();
            if (parent != null) {
                childrenOf.computeIfAbsent(parent, none -> new ArrayList<>()).add(commission);
            }
        }
        for (Territory territory : source.territories()) {
            contestsIn.put(
                    territory.id(),
                    source.contests().stream()
                            .filter(contest -> isWithin(territory.id(), contest.territory()))
                            .toList());
        }
    }

    private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        for (T value : values) {
            found.put(id.apply(value), value);
        }
        return found;
    }

    /** The package itself. */
    public ElectionPackage source() {
        return source;
    }

    /** SHA-256 of the signed package file; a workspace and every result file are bound to it. */
    public Digest digest() {
        return digest;
    }

    public String id() {
        return source.id();
    }

    public Mode mode() {
        return source.mode();
    }

    /** The name of a commission's table that leaves the program, as {@link Mode#named} says. */
    public String named(String what, String commission) {
        return mode().named(what + "_" + id() + "_" + commission);
    }

    /** How documents carry the state languages; a package that does not say means one sheet. */
    public PaperLanguages paper() {
        PaperLanguages chosen = source.paper();
        return chosen == null ? PaperLanguages.ONE_SHEET : chosen;
    }

    public Thresholds thresholds() {
        return source.thresholds();
    }

    public RuleEdition ruleEdition() {
        return ruleEdition;
    }

    /** The types of absentee certificates; one for each contest where the package names none. */
    public List<CertificateType> certificates() {
        List<CertificateType> named = source.certificates();
        return named != null
                ? named
                : contests().stream()
                        .map(contest -> new CertificateType(contest.id(), contest.name(), List.of(contest.id())))
                        .toList();
    }

    /** When precincts report turnout, the earliest first; none where the package asks for no reports. */
    public List<LocalTime> turnoutTimes() {
        TurnoutTimes turnout = source.turnout();
        return turnout == null ? List.of() : turnout.times();
    }

    /** Contests in the package's order. */
    public List<Contest> contests() {
        return source.contests();
    }

    /** Precincts in the package's order. */
    public List<Precinct> precincts() {
        return source.precincts();
    }

    /** Commissions in the package's order. */
    public List<Commission> commissions() {
        return source.commissions();
    }

    public Contest contest(String id) {
        return known(contests, id, "unknown.contest");
    }

    public Precinct precinct(String id) {
        return known(precincts, id, "unknown.precinct");
    }

    public Commission commission(String id) {
        return known(commissions, id, "unknown.commission");
    }

    public Territory territory(String id) {
        return known(territories, id, "unknown.territory");
    }

    public Optional<Contest> findContest(String id) {
        return Optional.ofNullable(contests.get(id));
    }

    public Optional<Precinct> findPrecinct(String id) {
        return Optional.ofNullable(precincts.get(id));
    }

    public Optional<Commission> findCommission(String id) {
        return Optional.ofNullable(commissions.get(id));
    }

    /** The precincts whose protocols this commission enters, in the package's order; those of lower ones are not among them. */
    public List<Precinct> precinctsOf(String commission) {
        return List.copyOf(precinctsOf.getOrDefault(commission(commission).id(), List.of()));
    }

    /** The precincts of this commission and of every commission below it, in the package's order. */
    public List<Precinct> precinctsUnder(String commission) {
        return source.precincts().stream()
                .filter(precinct ->
                        isUnder(precinct.commission(), commission(commission).id()))
                .toList();
    }

    /** The commissions directly below this one, in the package's order. */
    public List<Commission> childrenOf(String commission) {
        return List.copyOf(childrenOf.getOrDefault(commission(commission).id(), List.of()));
    }

    /** Whether a commission is another one or works below it. */
    public boolean isUnder(String commission, String above) {
        @Nullable String at = commission;
        while (at != null) {
            if (at.equals(above)) {
                return true;
            }
            at = commission(at).parent();
        }
        return false;
    }

    /** The contests that a precinct votes on, in the package's order: those whose territory contains the precinct's. */
    public List<Contest> contestsOf(String precinct) {
        return contestsIn.getOrDefault(precinct(precinct).territory(), List.of());
    }

    /** Whether a territory is another one or lies in it. */
    public boolean isWithin(String territory, String ancestor) {
        @Nullable String at = territory;
        while (at != null) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = territory(at).parent();
        }
        return false;
    }

    /** The whole country: the one territory without a parent. */
    public Territory country() {
        return source.territories().stream()
                .filter(territory -> territory.parent() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The central commission. */
    public Commission centre() {
        return source.commissions().stream()
                .filter(commission -> commission.level() == Level.CENTRAL)
                .findFirst()
                .orElseThrow();
    }

    /** The protocol's fixed lines of a contest in the order of the paper, {@code votes.*} expanded; open lines left out. */
    public List<Line> lines(String contest) {
        return form(contest).lines();
    }

    /** The protocol form of a contest, which also knows the open lines such as {@code issued_by_member.3}. */
    public ContestForm form(String contest) {
        return known(forms, contest, "unknown.contest");
    }

    /** Local date and time when voting ends in a precinct. */
    public LocalDateTime endOfVoting(String precinct) {
        return source.votingDay().atTime(precinct(precinct).endOfVoting());
    }

    private static <T> T known(Map<String, T> values, String id, String key) {
        T value = values.get(id);
        if (value == null) {
            throw new Refused("election", key, id);
        }
        return value;
    }
}
