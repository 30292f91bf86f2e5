package kz.esep.desktop.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved on. */
public final class Moving extends Clock {
    private volatile Instant now;

    public Moving(Instant start) {
        now = start;
    }

    public void on(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.ofHours(5);
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
