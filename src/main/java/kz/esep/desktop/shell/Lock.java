package kz.esep.desktop.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.esep.access.Session;
import org.jspecify.annotations.Nullable;

/** For whom the window is locked, where that person was, and how long nobody has touched it. */
final class Lock {
    private final Clock clock;
    private String login = "";
    private @Nullable Place at;
    private Instant touched;

    Lock(Clock clock) {
        this.clock = clock;
        touched = clock.instant();
    }

    void touch() {
        touched = clock.instant();
    }

    /** Where the clock was set back meanwhile, the minutes are counted anew from there. */
    boolean isUntouchedFor(int minutes) {
        Instant now = clock.instant();
        touched = now.isBefore(touched) ? now : touched;
        return Duration.between(touched, now).toMinutes() >= minutes;
    }

    /** Whose password is asked for; empty when the window is not locked. */
    String login() {
        return login;
    }

    void close(String whom, @Nullable Place where) {
        login = whom;
        at = where;
    }

    void open() {
        login = "";
    }

    /** Where the person who has just come in goes on; null for anybody but whoever the window was locked for. */
    @Nullable
    Place resume(@Nullable Session session) {
        Place place = session != null && session.login().equals(login) ? at : null;
        if (session != null) {
            login = "";
            at = null;
        }
        return place;
    }
}
