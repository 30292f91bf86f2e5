package kz.esep.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.esep.store.EntryType;
import org.jspecify.annotations.Nullable;

/** The journal entries about dates. They carry no personal data. */
final class DateActs {
    static final EntryType<Done> DONE = EntryType.first("schedule.date-done", Done.class);
    static final EntryType<Ended> REOPENED = EntryType.first("schedule.date-reopened", Ended.class);
    static final EntryType<Added> ADDED = EntryType.first("schedule.date-added", Added.class);
    static final EntryType<Ended> WITHDRAWN = EntryType.first("schedule.date-withdrawn", Ended.class);

    static final List<Turn<?>> TURNS = List.of(
            new Turn<>(DONE, (c, entry, done) -> DateStore.mark(c, entry.person(), entry.time(), done)),
            new Turn<>(REOPENED, (c, _, ended) -> DateStore.unmark(c, ended.code())),
            new Turn<>(ADDED, (c, _, added) -> DateStore.add(c, added)),
            new Turn<>(WITHDRAWN, (c, _, ended) -> DateStore.withdraw(c, ended.code())));

    private DateActs() {}

    record Done(String code, String note, String document) {}

    /** A date of the commission's own. */
    record Added(
            String code,
            String name,
            LocalDate date,
            @Nullable LocalTime time) {}

    /** What was said of a date is taken back, or the date itself. */
    record Ended(String code, String reason) {}
}
