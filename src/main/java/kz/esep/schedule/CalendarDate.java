package kz.esep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import kz.esep.election.Level;
import kz.esep.election.StatutoryDate;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * One line of a commission's calendar.
 *
 * @param code the law's code, or {@code own-1}, {@code own-2} and so on for the commission's
 * @param rule what the law says of it, null for a date of the commission itself
 * @param lawful the day as the law has it, null for the commission's own; another one than {@code when}'s where the
 *     centre set it
 * @param done null until somebody said so
 */
public record CalendarDate(
        String code,
        Message name,
        Origin origin,
        @Nullable StatutoryDate rule,
        @Nullable LocalDate lawful,
        When when,
        @Nullable Done done) {

    /** Who set a date. */
    public enum Origin {
        STATUTE,
        /** The centre, in the election package. */
        CENTRE,
        /** The commission whose calendar it is. */
        COMMISSION
    }

    /**
     * What was done and what shows it.
     *
     * @param person who said so
     * @param at when it was said
     * @param note in words; may be empty
     * @param document number of the document that shows it; may be empty
     */
    public record Done(String person, Instant at, String note, String document) {}

    /** Where a date stands. */
    public enum State {
        /** Somebody's duty here, not done, and its time is over. */
        LATE,
        /** It is this day, and its time is not over. */
        TODAY,
        AHEAD,
        DONE,
        /** Over, and nothing that this commission had to do or to watch. */
        PASSED
    }

    /** Whether a commission of that level must see to it that it is done. */
    public boolean isDutyOf(Level level) {
        return rule == null || (rule.duty() && rule.body().concerns(level));
    }

    /** Where it stands in the calendar of a commission of that level. */
    public State state(Level level, Instant now) {
        if (done != null) {
            return State.DONE;
        }
        if (when.isPast(now)) {
            return isDutyOf(level) ? State.LATE : State.PASSED;
        }
        return when.isToday(now) ? State.TODAY : State.AHEAD;
    }

    CalendarDate with(@Nullable Done mark) {
        return new CalendarDate(code, name, origin, rule, lawful, when, mark);
    }
}
