package kz.esep.timesheet;

/**
 * A part of a day's time.
 *
 * @param night whether it lies between 22:00 and 06:00 local time
 * @param minutes from 1
 */
public record Portion(Kind kind, boolean night, int minutes) {
    public Portion {
        if (minutes < 1) {
            throw new IllegalArgumentException("no time: " + minutes);
        }
    }
}
