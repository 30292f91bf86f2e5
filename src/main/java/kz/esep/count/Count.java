package kz.esep.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.esep.count.bundle.BundleTable;

/**
 * Everything that was recorded of voting day and the count at a precinct.
 *
 * @param steps in the order in which they were recorded
 * @param keepers ids of who recorded figures or took over; none of them makes the second reading or accepts
 * @param table the stacks that are counted in bundles
 */
public record Count(List<Recorded> steps, List<String> keepers, BundleTable table) {
    /** Nothing is recorded. */
    public static final Count NOTHING = new Count(List.of(), List.of(), BundleTable.NONE);

    public Count {
        steps = List.copyOf(steps);
        keepers = List.copyOf(keepers);
    }

    /**
     * What holds since the ballots were counted again: what was done with them before is to be done once more. Who kept
     * the count stays.
     *
     * @param recounted number of the journal entry that opened it, 0 for everything
     */
    Count since(long recounted) {
        return new Count(
                steps.stream()
                        .filter(step -> step.stage().isBefore(Stage.SORTED) || step.seq() > recounted)
                        .toList(),
                keepers,
                table.since(recounted));
    }

    Count with(Recorded step) {
        List<Recorded> all = new ArrayList<>(steps);
        all.add(step);
        Count next = new Count(all, keepers, table);
        return step.stage().hasFigures() ? next.keptBy(step.person()) : next;
    }

    Count keptBy(String person) {
        if (keepers.contains(person)) {
            return this;
        }
        List<String> all = new ArrayList<>(keepers);
        all.add(person);
        return new Count(steps, all, table);
    }

    Count with(BundleTable changed) {
        return new Count(steps, keepers, changed);
    }

    /** What was recorded of a step, the latest last. */
    public List<Recorded> all(Stage stage) {
        return steps.stream().filter(step -> step.stage() == stage).toList();
    }

    /** What holds of a step that is done once. */
    public Optional<Recorded> latest(Stage stage) {
        return all(stage).stream().reduce((earlier, later) -> later);
    }

    /** What holds of the opening of a mobile box. */
    public Optional<Recorded> opened(int box) {
        return all(Stage.MOBILE).stream()
                .filter(step -> step.done().box() == box)
                .reduce((earlier, later) -> later);
    }

    /** What holds of a step in one contest: a recount is of one, and leaves the others as they are. */
    Optional<Recorded> latest(Stage stage, String contest) {
        return all(stage).stream()
                .filter(step -> !step.done().figures(contest).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** The figure of a step that is done once. */
    OptionalLong figure(Stage stage, String contest, String code) {
        return latest(stage, contest)
                .map(step -> step.done().figures(contest).get(code))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Ids of the members who issue ballots, in the order of their numbers on the protocol. */
    public List<String> issuing() {
        return latest(Stage.OPENING).map(step -> step.done().members()).orElse(List.of());
    }

    /** Every trip of a mobile box as it stands, in the order of going out. */
    public List<Trip> trips() {
        List<Trip> trips = new ArrayList<>();
        for (Recorded step : steps) {
            if (step.stage() == Stage.OUT || step.stage() == Stage.BACK) {
                take(trips, step);
            }
        }
        return trips;
    }

    private static void take(List<Trip> trips, Recorded step) {
        int last = last(trips, step.done().box());
        boolean again = step.done().departs(Departure.Kind.AGAIN);
        if (step.stage() == Stage.OUT && !(again && last >= 0)) {
            trips.add(new Trip(step.done().box(), step, null));
        } else if (last >= 0) {
            Trip trip = trips.get(last);
            trips.set(
                    last,
                    step.stage() == Stage.OUT
                            ? new Trip(trip.box(), step, trip.back())
                            : new Trip(trip.box(), trip.out(), step));
        }
    }

    private static int last(List<Trip> trips, int box) {
        for (int at = trips.size() - 1; at >= 0; at--) {
            if (trips.get(at).box() == box) {
                return at;
            }
        }
        return -1;
    }

    /** The latest trip of a box. */
    Optional<Trip> lastTrip(int box) {
        return trips().stream().filter(trip -> trip.box() == box).reduce((earlier, later) -> later);
    }

    /** Ids of the members who carried a box. */
    public List<String> carriers(int box) {
        return trips().stream()
                .filter(trip -> trip.box() == box)
                .flatMap(trip -> trip.out().done().members().stream())
                .distinct()
                .toList();
    }

    /** Numbers of the mobile boxes that were out. */
    public SortedSet<Integer> boxes() {
        SortedSet<Integer> boxes = new TreeSet<>();
        trips().forEach(trip -> boxes.add(trip.box()));
        return boxes;
    }

    /** Applications that a box took along. */
    public long applications(String contest, int box) {
        return trips().stream()
                .filter(trip -> trip.box() == box)
                .mapToLong(trip -> trip.applications(contest))
                .sum();
    }

    /** Ballots found in a mobile box; empty until it is opened. */
    public OptionalLong ballots(String contest, int box) {
        return opened(box)
                .map(step -> step.done().figures(contest).get(Asked.ballots(box)))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** Whether every ballot of that contest in the box is invalid, as the box held too many. */
    public boolean isVoid(String contest, int box) {
        return opened(box)
                .filter(step -> step.done().departures().stream()
                        .anyMatch(departure -> departure.kind() == Departure.Kind.E07
                                && departure.contest().equals(contest)))
                .isPresent();
    }

    /** Ballots in the mobile boxes that were opened, void ones or the others. */
    long inMobile(String contest, boolean voided) {
        return boxes().stream()
                .filter(box -> isVoid(contest, box) == voided)
                .mapToLong(box -> ballots(contest, box).orElse(0))
                .sum();
    }

    /** Decisions about disputed ballots that hold: those since the ballots were last sorted. */
    public List<Recorded> decisions() {
        List<Recorded> decisions = new ArrayList<>();
        for (Recorded step : steps) {
            if (step.stage() == Stage.SORTED) {
                decisions.removeIf(decision -> isOfOne(decision, step));
            } else if (step.stage() == Stage.DISPUTED) {
                decisions.add(step);
            }
        }
        return decisions;
    }

    private static boolean isOfOne(Recorded one, Recorded other) {
        return !Collections.disjoint(
                one.done().figures().keySet(), other.done().figures().keySet());
    }

    /** Disputed ballots of a contest that were decided. */
    long decided(String contest) {
        return decisions().stream()
                .map(step -> step.done().figures(contest))
                .mapToLong(figures -> figures.entrySet().stream()
                        .filter(figure -> !figure.getKey().equals(Asked.IN_FAVOUR))
                        .mapToLong(figure -> figure.getValue())
                        .sum())
                .sum();
    }
}
