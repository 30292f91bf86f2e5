package kz.esep.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The working timetable of a precinct commission for every day but voting day (Art. 26(3)): what it drafted and what the
 * territorial commission decided.
 *
 * @param draft not decided yet, null when nothing waits
 * @param decided in force, null until the first decision
 */
public record Timetable(
        String precinct, @Nullable Week draft, @Nullable Decided decided) {

    static Timetable none(String precinct) {
        return new Timetable(precinct, null, null);
    }

    /** Where a shift stands: in the timetable of a precinct. */
    record At(String precinct, Shift shift) {}

    /** A week that the territorial commission decided. */
    public record Decided(Week week, PrecinctHours.Act act) {}

    /**
     * The days of the week, and single dates that differ, such as holidays.
     *
     * @param shifts for each weekday and each date at most one of each task and one of all; a weekday without a shift
     *     is a day off
     */
    public record Week(List<Shift> shifts) {
        public static final Week NONE = new Week(List.of());

        public Week {
            shifts = List.copyOf(shifts);
        }

        /** When a task is done on a date: what is said of the date, else of its weekday; empty on a day off. */
        public Optional<Shift> on(LocalDate date, Task task) {
            return of(shift -> date.equals(shift.date()), task)
                    .or(() -> of(shift -> date.getDayOfWeek() == shift.weekday(), task))
                    .filter(shift -> shift.hours() != null);
        }

        /** What is said of a weekday, open or closed: of the task itself, else of all tasks. */
        public Optional<Shift> on(DayOfWeek weekday, Task task) {
            return of(shift -> weekday == shift.weekday(), task);
        }

        private Optional<Shift> of(Predicate<Shift> day, Task task) {
            return shifts.stream()
                    .filter(day)
                    .filter(shift -> shift.task() == null || shift.task() == task)
                    .min(Comparator.comparing(shift -> shift.task() == null));
        }
    }

    /** What voters come for, and who watches over the premises. */
    public enum Task {
        /** Voters look into the lists (Art. 26(1)). */
        LISTS,
        /** Absentee certificates are issued (Art. 41(6-1)). */
        CERTIFICATES,
        DUTY
    }

    /**
     * Hours of one day.
     *
     * @param weekday null for a single date
     * @param date null for a weekday
     * @param hours null where the commission is closed
     * @param member number of the member on duty, null where it is not said; never a name
     * @param task null where the hours are those of everything the commission does
     */
    public record Shift(
            @Nullable DayOfWeek weekday,
            @Nullable LocalDate date,
            @Nullable Hours hours,
            @Nullable Integer member,
            @Nullable Task task) {}

    Timetable drafted(Week week) {
        return new Timetable(precinct, week, decided);
    }

    Timetable decided(Decided made) {
        return new Timetable(precinct, null, made);
    }

    /** What is looked at: the draft while there is one, else what is in force. */
    public Optional<Week> latest() {
        return Optional.ofNullable(draft).or(() -> Optional.ofNullable(decided).map(Decided::week));
    }
}
