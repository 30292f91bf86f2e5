package kz.esep.media;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * A meeting with voters in the timetable of a hall (Art. 28(4)).
 *
 * @param hall its number
 * @param from local, to the minute
 * @param to later on the same day; another meeting may begin then
 */
public record Meeting(long hall, Contestant contestant, LocalDateTime from, LocalDateTime to) {

    boolean overlaps(Meeting other) {
        return hall == other.hall && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** How long it lasts, in seconds, as air time is counted. */
    public long seconds() {
        return Duration.between(from, to).toSeconds();
    }

    Meeting movedTo(LocalDateTime start) {
        return new Meeting(hall, contestant, start, start.plusSeconds(seconds()));
    }
}
