package kz.esep.desktop.central;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.central.ContestCount;
import kz.esep.central.Standing;
import kz.esep.central.Taken;
import kz.esep.central.Turnout;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.ContestKind;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.result.ContestTotal;
import kz.esep.seats.Fraction;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** One contest of a snapshot, as bars and rows of any place. A pure view of what was counted. */
final class Totals {
    private final Election election;
    private final Geography geography;
    private final Snapshot snapshot;
    private final Contest contest;
    private final ContestCount count;
    private final Set<String> conflicts = new HashSet<>();
    private final Set<String> waiting = new HashSet<>();
    private final Set<String> interim;
    private final Set<String> missing;

    Totals(Election election, Geography geography, Snapshot snapshot, Contest contest) {
        this.election = election;
        this.geography = geography;
        this.snapshot = snapshot;
        this.contest = contest;
        this.count = snapshot.count().contests().stream()
                .filter(one -> one.contest().equals(contest.id()))
                .findFirst()
                .orElseThrow();
        snapshot.count().conflicts().forEach(file -> conflicts.add(file.commission()));
        snapshot.count().waiting().forEach(file -> waiting.add(file.commission()));
        interim = Set.copyOf(snapshot.count().interim());
        missing = Set.copyOf(snapshot.count().missing());
    }

    Contest contest() {
        return contest;
    }

    ContestCount count() {
        return count;
    }

    /** The sums of a place; empty ones where nothing counts. */
    ContestTotal at(Spot spot) {
        ContestTotal found = switch (spot.kind()) {
            case COUNTRY -> count.total();
            case REGION -> count.territories().get(spot.id());
            case COMMISSION -> count.commissions().get(spot.id());
            case PRECINCT -> null;
        };
        return found == null ? new ContestTotal.Sum().total(contest.id()) : found;
    }

    Turnout turnout(Spot spot) {
        Map<String, Long> figures = at(spot).figures();
        return new Turnout(
                figures.getOrDefault("voters_listed", 0L),
                figures.getOrDefault("voters_given_ballots", 0L),
                figures.getOrDefault("took_part", 0L));
    }

    /** What shares are of: of a question all ballots found, else the valid ones. */
    private long base(Map<String, Long> figures) {
        long votes = contest.options().stream()
                .mapToLong(option -> figures.getOrDefault(ContestForm.VOTES_PREFIX + option.id(), 0L))
                .sum();
        return votes
                + figures.getOrDefault(ContestForm.AGAINST_ALL, 0L)
                + (contest.kind() == ContestKind.QUESTION ? figures.getOrDefault("invalid", 0L) : 0L);
    }

    /** The votes in a place, in ballot order; against all comes last where the ballot has it. */
    List<BarRow> bars(Spot spot, Wording againstAll) {
        Map<String, Long> figures = at(spot).figures();
        long base = base(figures);
        List<BarRow> bars = new ArrayList<>();
        for (Contest.Option option : contest.options()) {
            long votes = figures.getOrDefault(ContestForm.VOTES_PREFIX + option.id(), 0L);
            bars.add(new BarRow(bars.size() + 1, option.id(), option.name(), votes, share(votes, base)));
        }
        long against = figures.getOrDefault(ContestForm.AGAINST_ALL, 0L);
        if (contest.againstAll()) {
            bars.add(new BarRow(0, ContestForm.AGAINST_ALL, againstAll, against, share(against, base)));
        }
        return bars;
    }

    static Fraction share(long votes, long base) {
        return base == 0 ? Fraction.ZERO : Fraction.of(votes, base);
    }

    /** A counted file of the commission, or the one that stands in its way. */
    Optional<Taken> file(String commission) {
        return snapshot.files().stream()
                .filter(file -> file.commission().equals(commission))
                .min(Comparator.comparing((Taken file) -> file.standing() != Standing.COUNTED)
                        .thenComparing(Taken::revision, Comparator.reverseOrder()));
    }

    /**
     * The places of a kind within a place: who is missing first, the later the higher; then who needs somebody.
     *
     * @param option id whose votes are shown, null for none
     */
    List<PlaceRow> rows(Spot at, Spot.Kind kind, @Nullable String option) {
        List<PlaceRow> rows = new ArrayList<>(
                switch (kind) {
                    case COUNTRY -> List.<PlaceRow>of();
                    case REGION ->
                        geography.regions().stream()
                                .map(id -> row(Spot.region(id), option))
                                .toList();
                    case COMMISSION ->
                        geography.commissions(at).stream()
                                .map(id -> row(Spot.commission(id), option))
                                .toList();
                    case PRECINCT -> precincts(at, option);
                });
        rows.removeIf(row -> row.expected() == 0);
        rows.sort(Comparator.comparing(PlaceRow::status)
                .thenComparing(row -> row.status() == Status.MISSING ? row.closedAt() : java.time.Instant.MAX));
        return rows;
    }

    private PlaceRow row(Spot spot, @Nullable String option) {
        ContestTotal total = at(spot);
        long expected = expected().getOrDefault(spot, 0L);
        return new PlaceRow(
                spot,
                "",
                geography.name(spot),
                status(spot, total.protocols(), expected),
                total.protocols(),
                expected,
                geography.closedAt(spot),
                turnout(spot),
                votes(total.figures(), option),
                base(total.figures()));
    }

    private static long votes(Map<String, Long> figures, @Nullable String option) {
        if (option == null) {
            return 0;
        }
        String code = option.equals(ContestForm.AGAINST_ALL) ? option : ContestForm.VOTES_PREFIX + option;
        return figures.getOrDefault(code, 0L);
    }

    /** Protocols expected of every region and commission in this contest, worked out at first use. */
    private Map<Spot, Long> expected() {
        if (expected.isEmpty()) {
            for (String commission : geography.commissions(geography.top())) {
                Spot spot = Spot.commission(commission);
                long precincts = geography.precincts(spot, contest).size();
                expected.put(spot, precincts);
                expected.merge(geography.above(spot), precincts, Long::sum);
            }
        }
        return expected;
    }

    private final Map<Spot, Long> expected = new HashMap<>();

    private Status status(Spot spot, long in, long expected) {
        List<String> commissions = geography.commissions(spot);
        if (spot.kind() == Spot.Kind.REGION) {
            return in == 0 ? Status.MISSING : in < expected ? Status.INTERIM : Status.COUNTED;
        }
        String commission = commissions.getFirst();
        if (conflicts.contains(commission)) {
            return Status.CONFLICT;
        }
        if (missing.contains(commission)) {
            return waiting.contains(commission) ? Status.WAITING : Status.MISSING;
        }
        if (waiting.contains(commission)) {
            return Status.WAITING;
        }
        return interim.contains(commission) ? Status.INTERIM : Status.COUNTED;
    }

    private List<PlaceRow> precincts(Spot at, @Nullable String option) {
        List<PlaceRow> rows = new ArrayList<>();
        int place = option == null ? -1 : placeOf(option);
        for (Precinct precinct : geography.precincts(at, contest)) {
            Snapshot.Brief brief = snapshot.protocols().get(new ProtocolKey(contest.id(), precinct.id()));
            rows.add(precinct(precinct, brief, place));
        }
        return rows;
    }

    /** The option's place in ballot order; behind the last for against all. */
    private int placeOf(String option) {
        List<String> ids = contest.options().stream().map(Contest.Option::id).toList();
        return ids.contains(option) ? ids.indexOf(option) : ids.size();
    }

    private PlaceRow precinct(Precinct precinct, Snapshot.@Nullable Brief brief, int place) {
        Spot spot = Spot.precinct(precinct.id());
        if (brief == null) {
            Turnout none = new Turnout(0, 0, 0);
            return new PlaceRow(
                    spot, precinct.id(), precinct.place(), Status.MISSING, 0, 1, geography.closedAt(spot), none, 0, 0);
        }
        long sum = brief.votes().stream().mapToLong(Long::longValue).sum();
        long base = sum + brief.against() + (contest.kind() == ContestKind.QUESTION ? brief.invalid() : 0);
        long votes =
                place < 0 ? 0 : place < brief.votes().size() ? brief.votes().get(place) : brief.against();
        return new PlaceRow(
                spot,
                precinct.id(),
                precinct.place(),
                Status.COUNTED,
                1,
                1,
                geography.closedAt(spot),
                brief.turnout(),
                votes,
                base);
    }

    Election election() {
        return election;
    }
}
