package kz.esep.count;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import kz.esep.count.Departure.Kind;

/** Which figures of a contest do not agree, as far as they are recorded. */
final class Sums {
    private final Count count;
    private final Premises premises;
    private final String contest;
    private final List<Sum> found = new ArrayList<>();

    private Sums(Count count, Premises premises, String contest) {
        this.count = count;
        this.premises = premises;
        this.contest = contest;
    }

    /**
     * Figures that do not agree.
     *
     * @param stages the steps that they are from
     */
    record Sum(Set<Stage> stages, Departure departure) {}

    static List<Sum> of(Count count, Premises premises, String contest) {
        Sums sums = new Sums(count, premises, contest);
        sums.onTheWay();
        sums.byTheLists();
        sums.inTheBoxes();
        return sums.found;
    }

    private void onTheWay() {
        long along = count.trips().stream()
                .mapToLong(trip -> trip.applications(contest))
                .sum();
        figure(Stage.APPLICATIONS, Asked.OUTSIDE)
                .ifPresent(all -> when(along > all, Kind.APPLICATIONS, along, all, Stage.APPLICATIONS, Stage.OUT));
        for (Trip trip : count.trips()) {
            long voted = trip.voted(contest);
            long applications = trip.applications(contest);
            when(voted > applications, Kind.E09, voted, applications, Stage.BACK, Stage.OUT);
        }
    }

    private void byTheLists() {
        OptionalLong given = figure(Stage.GIVEN, Asked.GIVEN);
        figure(Stage.LISTS, Asked.BY_CERTIFICATE).ifPresent(this::certificates);
        given.ifPresent(voters -> {
            figure(Stage.LISTS, Asked.LISTED)
                    .ifPresent(listed -> when(voters > listed, Kind.E08, voters, listed, Stage.GIVEN, Stage.LISTS));
            turnout(voters);
            figure(Stage.UNUSED, Asked.RECEIVED).ifPresent(received -> {
                long accounted = voters + figure(Stage.UNUSED, Asked.CANCELLED).orElse(0);
                when(received != accounted, Kind.E05, received, accounted, Stage.UNUSED, Stage.GIVEN);
            });
            count.latest(Stage.ISSUED).ifPresent(step -> {
                long issued = sum(step);
                when(voters != issued, Kind.E02, issued, voters, Stage.ISSUED, Stage.GIVEN);
            });
        });
    }

    private void certificates(long voted) {
        Long arrived = premises.arrivals().get(contest);
        if (arrived != null) {
            when(voted > arrived, Kind.E10, voted, arrived, Stage.LISTS);
        }
    }

    /** Turnout is told for all contests together, so it says something only of a precinct with one. */
    private void turnout(long given) {
        if (premises.forms().size() == 1) {
            premises.day()
                    .day()
                    .last()
                    .ifPresent(told -> when(given < told.voted(), Kind.TURNOUT, given, told.voted(), Stage.GIVEN));
        }
    }

    private void inTheBoxes() {
        for (int box : count.boxes()) {
            long applications = count.applications(contest, box);
            count.ballots(contest, box)
                    .ifPresent(ballots -> when(
                            ballots > applications,
                            new Departure(Kind.E07, contest, Integer.toString(box), ballots, applications),
                            Stage.MOBILE));
        }
        figure(Stage.STATIONARY, Asked.STATIONARY).ifPresent(stationary -> {
            long sorted = stationary + count.inMobile(contest, false);
            long all = sorted + count.inMobile(contest, true);
            figure(Stage.GIVEN, Asked.GIVEN)
                    .ifPresent(given ->
                            when(all > given, Kind.E06, all, given, Stage.STATIONARY, Stage.MOBILE, Stage.GIVEN));
            count.latest(Stage.SORTED, contest).ifPresent(step -> {
                long stacks = sum(step);
                when(stacks != sorted, Kind.E04, stacks, sorted, Stage.SORTED, Stage.STATIONARY, Stage.MOBILE);
            });
            figure(Stage.GIVEN, Asked.GIVEN).ifPresent(given -> established(all, given));
        });
    }

    /**
     * What was established member by member: in a contest with a surplus every ballot that the boxes hold was issued by
     * somebody; in another one that is counted beside it the members issued what the voters received.
     */
    private void established(long all, long given) {
        count.latest(Stage.RECONCILED, contest).ifPresent(step -> {
            long issued = sum(step);
            when(all > given && issued != all, Kind.RECONCILED, issued, all, Stage.RECONCILED, Stage.MOBILE);
            when(all <= given && issued != given, Kind.E02, issued, given, Stage.RECONCILED);
        });
    }

    private long sum(Recorded step) {
        return step.done().figures(contest).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private OptionalLong figure(Stage stage, String code) {
        return count.figure(stage, contest, code);
    }

    private void when(boolean holds, Kind kind, long left, long right, Stage... stages) {
        when(holds, new Departure(kind, contest, "", left, right), stages);
    }

    private void when(boolean holds, Departure departure, Stage... stages) {
        if (holds) {
            found.add(new Sum(Set.of(stages), departure));
        }
    }
}
