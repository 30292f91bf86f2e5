package kz.esep.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.esep.text.Message;

/**
 * A day before voting day on which voters may come to a precinct commission.
 *
 * @param shifts who does which task when; a task that is missing is not done that day
 * @param clashes what the calendar asks for and the timetable does not give
 */
public record WorkingDay(LocalDate date, Map<Timetable.Task, Timetable.Shift> shifts, List<Clash> clashes) {
    public WorkingDay {
        shifts = Map.copyOf(shifts);
        clashes = List.copyOf(clashes);
    }

    /** Something that does not go together. */
    public enum Kind {
        /** Lists are open by law, and nobody shows them. */
        NO_LISTS,
        /** Certificates are issued by law, and nobody issues them. */
        NO_CERTIFICATES,
        /** The issue of certificates ends later than the shift. */
        CERTIFICATES_END,
        /** A date of the commission's own duty, and nobody is there. */
        DEADLINE
    }

    /**
     * A clash with the calendar.
     *
     * @param date what the calendar has
     */
    public record Clash(Kind kind, CalendarDate date) {

        /** The clash in words. */
        public Message said() {
            return Message.of(
                    "schedule",
                    "clash." + kind.name(),
                    date.name(),
                    DateTexts.time(date.when().time()));
        }
    }

    /** Whether certificates are issued by law and nobody is there all the time. */
    public boolean leavesCertificates() {
        return clashes.stream()
                .anyMatch(clash -> clash.kind() == Kind.NO_CERTIFICATES || clash.kind() == Kind.CERTIFICATES_END);
    }
}
