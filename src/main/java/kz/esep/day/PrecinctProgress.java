package kz.esep.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.esep.election.Precinct;
import kz.esep.schedule.Hours;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How far voting day has come at one precinct.
 *
 * @param votingDay local date
 * @param hours of voting, as decided
 * @param endedEarly local time when voting ended because everybody on the list had voted, null where it did not
 * @param patience how long after its time a report is still in time
 */
public record PrecinctProgress(
        Precinct precinct,
        LocalDate votingDay,
        Hours hours,
        @Nullable LocalTime endedEarly,
        Duration patience,
        PrecinctDay day) {

    /** Where something stands that a precinct has to tell. */
    public enum State {
        /** The precinct does not vote at that time. */
        NOT_ASKED,
        /** Its time has not come. */
        AHEAD,
        /** Its time has come. */
        DUE,
        /** It should be there and is not. */
        MISSING,
        IN_TIME,
        /** It is there, and was recorded later than it should have been. */
        LATE;

        /** Whether it is there. */
        public boolean isThere() {
            return this == IN_TIME || this == LATE;
        }

        /** In a word or two. */
        public Message said() {
            return Message.of("day", "State." + name());
        }
    }

    /** When voting ends, or ended. */
    public LocalTime end() {
        return endedEarly == null ? hours.closes() : endedEarly;
    }

    /** When the boxes were closed, where that is known. */
    public Optional<LocalTime> closed() {
        return Optional.ofNullable(endedEarly == null ? day.closed() : endedEarly);
    }

    /** Whether the precinct reports turnout for that time: it has begun to vote before and has not ended. */
    public boolean reportsAt(LocalTime time) {
        return time.isAfter(hours.opens()) && !time.isAfter(end());
    }

    /** Voters on the list as far as known by a time of day: as last reported, as at the opening, else by the package. */
    public long listed(LocalTime time) {
        Opening opening = day.opening();
        return day.before(time)
                .map(TurnoutReport::listed)
                .orElse(opening == null ? precinct.listedVoters() : opening.listed());
    }

    /** Where the report of turnout for that time stands. */
    public State turnout(LocalTime time, Instant now) {
        if (!reportsAt(time)) {
            return State.NOT_ASKED;
        }
        return day.report(time)
                .map(report -> isOver(time, report.recorded()) ? State.LATE : State.IN_TIME)
                .orElseGet(() -> waiting(time, now));
    }

    /** Where the record of the opening stands; it is expected when voting begins. */
    public State opening(Instant now) {
        return day.opening() == null ? waiting(hours.opens(), now) : State.IN_TIME;
    }

    /** Where the record of the closing stands. */
    public State closing(Instant now) {
        return closed().isPresent() ? State.IN_TIME : waiting(hours.closes(), now);
    }

    /** The same with another report of turnout. */
    PrecinctProgress reported(LocalTime time, long voted, long listed) {
        return new PrecinctProgress(
                precinct,
                votingDay,
                hours,
                endedEarly,
                patience,
                day.reported(new TurnoutReport(time, voted, listed, Instant.MIN)));
    }

    private State waiting(LocalTime time, Instant now) {
        if (now.isBefore(moment(time))) {
            return State.AHEAD;
        }
        return isOver(time, now) ? State.MISSING : State.DUE;
    }

    private boolean isOver(LocalTime time, Instant at) {
        return at.isAfter(moment(time).plus(patience));
    }

    /** That time of voting day at the precinct. */
    public Instant moment(LocalTime time) {
        return votingDay.atTime(time).toInstant(precinct.utcOffset());
    }
}
