package kz.esep.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which steps are done, and which one comes next. */
record Order(Count count, Premises premises) {

    /** Whether nothing of it is left to do now. */
    boolean isDone(Stage stage) {
        return switch (stage) {
            case TURNOUT -> premises.day().day().last().isPresent();
            case OUT ->
                count.latest(Stage.APPLICATIONS).isPresent() && contests().allMatch(this::isAllOut);
            case BACK -> count.trips().stream().allMatch(trip -> trip.back() != null);
            case CLOSING -> premises.closed().isPresent();
            case MOBILE ->
                count.boxes().stream().allMatch(box -> count.opened(box).isPresent());
            case RECONCILED -> isAfter(Stage.RECONCILED, Stage.STATIONARY);
            case SORTED -> count.latest(stage).isPresent() && new Carried(count, premises).holds();
            case DISPUTED -> contests().allMatch(contest -> count.decided(contest) == aside(contest));
            default -> count.latest(stage).isPresent() || premises.elsewhere().containsKey(stage);
        };
    }

    /** Whether it must be done before others; it may not be needed as nothing is there to do. */
    boolean isNeeded(Stage stage) {
        return switch (stage) {
            case TURNOUT, DISSENT -> false;
            case RECONCILED -> isSurplus();
            default -> true;
        };
    }

    /** Steps that should be there before this one and are not, but for those that were left out before with a reason. */
    List<Stage> missingBefore(Stage stage) {
        return open().filter(earlier -> earlier.isBefore(stage))
                .filter(earlier -> !isOnTheWay(stage) || earlier == Stage.OPENING)
                .toList();
    }

    /** Whether a later step of those that follow one after another is recorded. */
    boolean isPast(Stage stage) {
        return stage != Stage.COPIES
                && stage != Stage.DISSENT
                && !isOnTheWay(stage)
                && count.steps().stream()
                        .map(Recorded::stage)
                        .anyMatch(done -> stage.isBefore(done) && !isOnTheWay(done));
    }

    /** Whether it was left out with a reason and is not there yet. */
    boolean isLeftOut(Stage stage) {
        return !isDone(stage)
                && count.steps().stream()
                        .flatMap(step -> step.done().departures().stream())
                        .anyMatch(departure -> departure.kind() == Departure.Kind.AROUND
                                && departure.about().equals(stage.code()));
    }

    private Stream<Stage> open() {
        return Stream.of(Stage.values()).filter(stage -> isNeeded(stage) && !isDone(stage) && !isLeftOut(stage));
    }

    /** The step to do now; empty when all is done. */
    Optional<Stage> next() {
        return open().findFirst();
    }

    /** While people vote, mobile boxes go and come, whatever else is recorded. */
    private static boolean isOnTheWay(Stage stage) {
        return stage == Stage.APPLICATIONS || stage == Stage.OUT || stage == Stage.BACK;
    }

    private boolean isSurplus() {
        return contests()
                .anyMatch(contest -> Sums.of(count, premises, contest).stream()
                        .anyMatch(sum -> sum.departure().kind() == Departure.Kind.E06));
    }

    private boolean isAllOut(String contest) {
        long out = count.trips().stream()
                .mapToLong(trip -> trip.applications(contest))
                .sum();
        return out >= count.figure(Stage.APPLICATIONS, contest, Asked.OUTSIDE).orElse(0);
    }

    private boolean isAfter(Stage stage, Stage other) {
        return count.latest(stage)
                .filter(step -> count.latest(other)
                        .filter(before ->
                                count.steps().indexOf(before) > count.steps().indexOf(step))
                        .isEmpty())
                .isPresent();
    }

    private long aside(String contest) {
        return count.figure(Stage.SORTED, contest, Asked.ASIDE).orElse(0);
    }

    private Stream<String> contests() {
        return premises.forms().keySet().stream();
    }
}
