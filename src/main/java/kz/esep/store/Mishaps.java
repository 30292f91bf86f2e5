package kz.esep.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.text.Message;

/**
 * What happened to the machine that people are to be told: the workspace was not closed last time, or the clock went back behind
 * what it said at the journal's last entry or since. Each is told once.
 */
final class Mishaps {
    /** A machine that keeps its clock right by itself turns it by seconds. */
    private static final Duration SLIGHT = Duration.ofMinutes(1);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Clock clock;
    private Optional<Message> interruption;
    private Instant latest;

    /**
     * @param interruption what is to be said when it was not closed last time
     * @param latest what the clock said at the journal's last entry
     */
    Mishaps(Optional<Message> interruption, Clock clock, Instant latest) {
        this.interruption = interruption;
        this.clock = clock;
        this.latest = latest;
    }

    Clock clock() {
        return clock;
    }

    /** What nobody was told yet. */
    synchronized Optional<Message> untold() {
        Optional<Message> all = Stream.of(interruption, wentBack())
                .flatMap(Optional::stream)
                .reduce((one, other) -> Message.of("store", "both", one, other));
        interruption = Optional.empty();
        return all;
    }

    private Optional<Message> wentBack() {
        Instant before = latest;
        Instant now = clock.instant();
        boolean back = now.isBefore(before.minus(SLIGHT));
        latest = back || now.isAfter(before) ? now : before;
        return back ? Optional.of(Message.of("store", "clock-back", minute(now), minute(before))) : Optional.empty();
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
