package kz.esep.desktop.schedule.hours;

import java.time.Duration;
import java.time.LocalTime;
import kz.esep.election.RuleEdition;

/** The law's day of voting as a line: from the earliest beginning to the latest end. */
final class Axis {
    /** Room left and right, so that the first and the last hour can be read, in pixels. */
    private static final double EDGE = 10;

    private final LocalTime begin;
    private final LocalTime end;

    Axis(RuleEdition.Polling polling) {
        begin = polling.earliest();
        end = polling.latest();
    }

    LocalTime begin() {
        return begin;
    }

    LocalTime end() {
        return end;
    }

    /** Where a time lies on an axis of that length. */
    double at(LocalTime time, double width) {
        double part = (double) Duration.between(begin, time).toMinutes()
                / Duration.between(begin, end).toMinutes();
        return EDGE + Math.clamp(part, 0, 1) * (width - 2 * EDGE);
    }
}
