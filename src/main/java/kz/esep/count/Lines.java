package kz.esep.count;

import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.ContestForm;
import kz.esep.tally.Sheet;

/** The protocol's lines of one contest as the steps of the count make them. */
final class Lines {
    private static final List<Stage> STAGES = List.of(
            Stage.APPLICATIONS, Stage.LISTS, Stage.GIVEN, Stage.UNUSED, Stage.ISSUED, Stage.STATIONARY, Stage.SORTED);

    private final Count count;
    private final String contest;
    private final SortedMap<String, Long> lines = new TreeMap<>();

    private Lines(Count count, String contest) {
        this.count = count;
        this.contest = contest;
    }

    /** The lines that the form has; what no step told is missing. */
    static SortedMap<String, Long> of(Count count, String contest, ContestForm form) {
        Lines made = new Lines(count, contest);
        STAGES.forEach(stage -> count.latest(stage, contest)
                .ifPresent(step -> made.lines.putAll(step.done().figures(contest))));
        made.outside();
        made.ballots();
        made.lines.keySet().removeIf(code -> !form.has(code));
        return made.lines;
    }

    /** The same as a reading of the protocol made at that local time. */
    static Sheet sheet(Count count, String contest, ContestForm form, LocalDateTime time) {
        return new Sheet(of(count, contest, form), time);
    }

    private void outside() {
        lines.put("urn_mobile", count.inMobile(contest, true) + count.inMobile(contest, false));
        lines.put(
                "voted_outside",
                count.trips().stream().mapToLong(trip -> trip.voted(contest)).sum());
        for (int box : count.boxes()) {
            count.ballots(contest, box).ifPresent(ballots -> lines.put(Asked.ballots(box), ballots));
            lines.put(
                    ContestForm.BOX_APPLICATIONS.replace("*", Integer.toString(box)), count.applications(contest, box));
        }
    }

    /** Ballots as they lay in the stacks, the disputed ones as they were decided, those of void boxes invalid. */
    private void ballots() {
        if (count.latest(Stage.SORTED, contest).isEmpty()) {
            return;
        }
        for (Recorded decision : count.decisions()) {
            decision.done().figures(contest).forEach((code, ballots) -> {
                if (!code.equals(Asked.IN_FAVOUR)) {
                    lines.merge(code, ballots, Long::sum);
                }
            });
        }
        lines.merge(Asked.INVALID, count.inMobile(contest, true), Long::sum);
        lines.put(
                "took_part",
                lines.entrySet().stream()
                        .filter(line -> line.getKey().startsWith(ContestForm.VOTES_PREFIX)
                                || line.getKey().equals(ContestForm.AGAINST_ALL))
                        .mapToLong(line -> line.getValue())
                        .sum());
    }
}
