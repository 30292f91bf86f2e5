package kz.esep.media;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is booked in one hall.
 *
 * @param meetings those that stand
 * @param until when campaigning ends, local
 */
record Timetable(Hall hall, List<Meeting> meetings, LocalDateTime until) {
    Timetable {
        meetings = meetings.stream().sorted(Comparator.comparing(Meeting::from)).toList();
    }

    Optional<Meeting> inTheWay(Meeting wanted) {
        return meetings.stream().filter(wanted::overlaps).findFirst();
    }

    boolean isOpen(Meeting wanted) {
        return wanted.from().toLocalDate().equals(wanted.to().toLocalDate())
                && !wanted.from().toLocalTime().isBefore(hall.opens())
                && !wanted.to().toLocalTime().isAfter(hall.closes());
    }

    /** The earliest time from the wanted one on when the hall is open and free for as long; empty where there is none left. */
    Optional<Meeting> nextFree(Meeting wanted) {
        if (Duration.between(hall.opens(), hall.closes()).toSeconds() < wanted.seconds()) {
            return Optional.empty();
        }
        Meeting next = wanted;
        while (!next.to().isAfter(until)) {
            Optional<Meeting> other = inTheWay(next);
            if (!isOpen(next)) {
                next = next.movedTo(opening(next.from()));
            } else if (other.isPresent()) {
                next = next.movedTo(other.get().to());
            } else {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** When the hall opens next: later on the same day or on the next one. */
    private LocalDateTime opening(LocalDateTime from) {
        LocalDateTime today = from.toLocalDate().atTime(hall.opens());
        return from.isBefore(today) ? today : today.plusDays(1);
    }
}
