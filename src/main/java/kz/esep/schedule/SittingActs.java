package kz.esep.schedule;

import java.time.LocalDateTime;
import java.util.List;
import kz.esep.store.EntryType;
import org.jspecify.annotations.Nullable;

/** The journal entries about sittings. They carry no names: a member is a number in the commission. */
final class SittingActs {
    static final EntryType<Called> CALLED = EntryType.first("schedule.sitting-called", Called.class);
    static final EntryType<Opened> OPENED = EntryType.first("schedule.sitting-opened", Opened.class);
    static final EntryType<Taken> TAKEN = EntryType.first("schedule.decision-taken", Taken.class);
    static final EntryType<Closed> CLOSED = EntryType.first("schedule.minutes-closed", Closed.class);
    static final EntryType<Cancelled> CANCELLED = EntryType.first("schedule.sitting-cancelled", Cancelled.class);

    static final List<Turn<?>> TURNS = List.of(
            new Turn<>(
                    CALLED,
                    (c, _, act) ->
                            SittingStore.save(c, Sitting.called(act.sitting(), act.at(), act.urgent(), act.agenda()))),
            new Turn<>(
                    OPENED,
                    (c, _, act) -> SittingStore.save(
                            c, SittingStore.load(c, act.sitting()).opened(act.attendance()))),
            new Turn<>(
                    TAKEN,
                    (c, _, act) -> SittingStore.save(
                            c, SittingStore.load(c, act.sitting()).decided(act.decision()))),
            new Turn<>(
                    CLOSED,
                    (c, _, act) -> SittingStore.save(
                            c, SittingStore.load(c, act.sitting()).ended())),
            new Turn<>(
                    CANCELLED,
                    (c, _, act) -> SittingStore.save(
                            c, SittingStore.load(c, act.sitting()).cancelled(act.reason()))));

    private SittingActs() {}

    record Called(int sitting, LocalDateTime at, @Nullable String urgent, List<String> agenda) {
        Called {
            agenda = List.copyOf(agenda);
        }
    }

    record Opened(int sitting, Sitting.Attendance attendance) {}

    record Taken(int sitting, Sitting.Decision decision) {}

    record Closed(int sitting) {}

    record Cancelled(int sitting, String reason) {}
}
