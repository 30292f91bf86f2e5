package kz.esep.desktop.schedule.day;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.TurnoutReport;
import kz.esep.day.VotingDay;
import kz.esep.schedule.DateTexts;
import org.jspecify.annotations.Nullable;

/**
 * What precincts tell one after the other through the day.
 *
 * @param time for which turnout is reported, null for opening and closing
 */
record Stage(Kind kind, @Nullable LocalTime time) {
    /** What is told. */
    enum Kind {
        OPENING,
        TURNOUT,
        CLOSING
    }

    /** Every stage of the day, in its order. */
    static List<Stage> of(VotingDay day) {
        List<Stage> stages = new ArrayList<>(List.of(new Stage(Kind.OPENING, null)));
        day.times().forEach(time -> stages.add(new Stage(Kind.TURNOUT, time)));
        stages.add(new Stage(Kind.CLOSING, null));
        return stages;
    }

    /** A short name that does not change with the language. */
    String id() {
        return kind == Kind.TURNOUT ? DateTexts.time(time).replace(":", "") : kind.name();
    }

    /** Where a precinct stands in it. */
    State state(PrecinctProgress precinct, Instant now) {
        return switch (kind) {
            case OPENING -> precinct.opening(now);
            case TURNOUT -> precinct.turnout(Objects.requireNonNull(time), now);
            case CLOSING -> precinct.closing(now);
        };
    }

    /** The report of a precinct in it; null where there is none, and for opening and closing. */
    @Nullable
    TurnoutReport report(PrecinctProgress precinct) {
        return time == null ? null : precinct.day().report(time).orElse(null);
    }

    /** Whether what a precinct tells in it is recorded. */
    boolean isRecorded(PrecinctProgress precinct) {
        return switch (kind) {
            case OPENING -> precinct.day().opening() != null;
            case TURNOUT -> report(precinct) != null;
            case CLOSING -> precinct.day().closed() != null;
        };
    }

    /** Whether a precinct tells anything in it: not while it does not vote, and no closing after an early end. */
    boolean isAsked(PrecinctProgress precinct) {
        return switch (kind) {
            case OPENING -> true;
            case TURNOUT -> precinct.reportsAt(Objects.requireNonNull(time));
            case CLOSING -> precinct.endedEarly() == null;
        };
    }

    /** The time of day that a precinct has told in it; empty while it has told none, and for turnout. */
    String told(PrecinctProgress precinct) {
        var opening = precinct.day().opening();
        return switch (kind) {
            case OPENING -> opening == null ? "" : DateTexts.time(opening.begun());
            case TURNOUT -> "";
            case CLOSING -> precinct.closed().map(DateTexts::time).orElse("");
        };
    }
}
