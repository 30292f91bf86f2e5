package kz.esep.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;

/** A clock at which whoever works in the background waits, once it is told to hold. */
public final class HeldClock extends Clock {
    private final Clock real;
    private volatile CountDownLatch over = new CountDownLatch(0);

    public HeldClock(Clock real) {
        this.real = real;
    }

    public void hold() {
        over = new CountDownLatch(1);
    }

    public void letGo() {
        over.countDown();
    }

    @Override
    public Instant instant() {
        if (Thread.currentThread().getName().equals("esep-work")) {
            try {
                over.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
