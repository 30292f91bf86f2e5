package kz.esep.desktop.schedule.hours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.esep.desktop.schedule.PrecinctSearch;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import org.jspecify.annotations.Nullable;

/**
 * One precinct in the list.
 *
 * @param standard hours that hold while nothing else was decided
 * @param listable the last day for listing it for an early end of voting; null where its kind is not listed
 * @param search what a typed text is looked for in, in lower case
 */
record HoursRow(
        Precinct precinct,
        PrecinctHours known,
        Hours standard,
        @Nullable LocalDate listable,
        String search) {
    static HoursRow of(PrecinctHours known, Election election, @Nullable LocalDate listable) {
        Precinct precinct = election.precinct(known.precinct());
        return new HoursRow(
                precinct, known, Hours.standard(election, precinct.id()), listable, PrecinctSearch.words(precinct));
    }

    /** Whether its kind may be listed for an early end of voting. */
    boolean special() {
        return listable != null;
    }

    String id() {
        return precinct.id();
    }

    Hours inForce() {
        return known.inForce(standard);
    }

    /** What is proposed and not decided yet; null where nothing is. */
    @Nullable
    Hours proposed() {
        PrecinctHours.Proposal proposal = known.proposal();
        return proposal == null ? null : proposal.hours();
    }

    /** When voting ended early; null where it did not. */
    @Nullable
    LocalTime ended() {
        PrecinctHours.Closing closing = known.closing();
        return closing == null ? null : closing.at();
    }

    /** By how many minutes beginning and end together differ from the standard hours. */
    long difference() {
        return Math.abs(Duration.between(standard.opens(), inForce().opens()).toMinutes())
                + Math.abs(
                        Duration.between(standard.closes(), inForce().closes()).toMinutes());
    }

    Standing standing() {
        return Standing.of(known);
    }
}
