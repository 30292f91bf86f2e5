package kz.esep.result;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.esep.day.DayRecord;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutReport;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The record's section of voting day: written from what precincts told, read against the package. */
final class DaySection {
    static final String OPENED = "opened";
    static final String SEALED = "boxes_sealed";
    static final String TURNOUT = "turnout";
    static final String CLOSED = "closed";

    private static final Set<String> STEPS = Set.of(OPENED, SEALED, TURNOUT, CLOSED);

    private final Election election;
    private final Map<String, Sections.Step> turnout = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private DaySection(Election election) {
        this.election = election;
    }

    /** What is recorded, precinct by precinct; null while nothing is. */
    static @Nullable List<Sections.Step> of(Workspace workspace, Election election) {
        List<Sections.Step> steps = new ArrayList<>();
        new DayRecord(workspace, election)
                .at(workspace.clock().instant())
                .precincts()
                .forEach(precinct -> add(precinct, steps));
        return steps.isEmpty() ? null : steps;
    }

    private static void add(PrecinctProgress precinct, List<Sections.Step> steps) {
        Opening opening = precinct.day().opening();
        if (opening != null) {
            steps.add(step(precinct, OPENED, opening.begun()));
            steps.add(step(precinct, SEALED, opening.boxes().sealed()));
        }
        for (TurnoutReport report : precinct.day().reports()) {
            Instant at = precinct.moment(report.time());
            steps.add(new Sections.Step(precinct.precinct().id(), TURNOUT, at, report.voted(), report.listed()));
        }
        precinct.closed().ifPresent(at -> steps.add(step(precinct, CLOSED, at)));
    }

    private static Sections.Step step(PrecinctProgress precinct, String step, LocalTime at) {
        return new Sections.Step(precinct.precinct().id(), step, precinct.moment(at), null, null);
    }

    /**
     * What is wrong with the section, null when nothing is: a foreign precinct, an unknown step or one twice, another
     * day, turnout for a time that the package does not have, that falls or is above the list.
     */
    static @Nullable Message disagreement(ResultRecord record, Election election) {
        DaySection section = new DaySection(election);
        for (Sections.Step step : record.day() == null ? List.<Sections.Step>of() : record.day()) {
            if (!section.holds(step, record.header().commission())) {
                return Message.of("result", "V10.day", step.precinct());
            }
        }
        return null;
    }

    private boolean holds(Sections.Step step, String commission) {
        Optional<Precinct> precinct = election.findPrecinct(step.precinct())
                .filter(own -> own.commission().equals(commission));
        if (precinct.isEmpty() || !STEPS.contains(step.step())) {
            return false;
        }
        OffsetDateTime local = step.at().atOffset(precinct.get().utcOffset());
        boolean once =
                seen.add(step.precinct() + " " + step.step() + (step.step().equals(TURNOUT) ? step.at() : ""));
        return once
                && local.toLocalDate().equals(election.source().votingDay())
                && (step.step().equals(TURNOUT)
                        ? holds(step, local.toLocalTime())
                        : step.voters() == null && step.listed() == null);
    }

    private boolean holds(Sections.Step step, LocalTime time) {
        Long voters = step.voters();
        Long listed = step.listed();
        Sections.Step before = turnout.put(step.precinct(), step);
        return voters != null
                && listed != null
                && voters <= listed
                && election.turnoutTimes().contains(time)
                && (before == null || (before.at().isBefore(step.at()) && reaches(voters, before.voters())));
    }

    private static boolean reaches(long voters, @Nullable Long before) {
        return before != null && voters >= before;
    }
}
