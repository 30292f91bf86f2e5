package kz.esep.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** A week that the territorial commission decided. */
    public record Decided(Week week, PrecinctHours.Act act) {}

    /**
     * The days of the week, and single dates that differ, such as holidays.
     *
     * @param shifts each weekday and each date at most once; a weekday without a shift is a day off
     */
    public record Week(List<Shift> shifts) {
        public Week {
            shifts = List.copyOf(shifts);
        }

        /** The shift of a date: its own, else its weekday's; empty on a day off. */
        public Optional<Shift> on(LocalDate date) {
            Optional<Shift> own =
                    shifts.stream().filter(shift -> date.equals(shift.date())).findFirst();
            return own.or(() -> shifts.stream()
                            .filter(shift -> date.getDayOfWeek() == shift.weekday())
                            .findFirst())
                    .filter(shift -> shift.hours() != null);
        }
    }

    /**
     * Hours of one day.
     *
     * @param weekday null for a single date
     * @param date null for a weekday
     * @param hours null where the commission is closed
     * @param member number of the member on duty, null where it is not said; never a name
     */
    public record Shift(
            @Nullable DayOfWeek weekday,
            @Nullable LocalDate date,
            @Nullable Hours hours,
            @Nullable Integer member) {}

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
