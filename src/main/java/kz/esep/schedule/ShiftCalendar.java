package kz.esep.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.text.Language;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of precinct commissions as an iCalendar file (RFC 5545): an event for each day and hours, with what is done
 * then. Times are in UTC, so that they are the same moments whatever the reader's zone.
 */
public final class ShiftCalendar {
    private final ContentLines lines;
    private final String scope;
    private final Instant now;
    private final Language language;

    /**
     * An empty calendar.
     *
     * @param mode of the election; a practice's is marked
     * @param scope of the events' identities: the same for every file of the same election and commission
     * @param title as a calendar program shows it
     */
    public ShiftCalendar(Mode mode, String scope, String title, Instant now, Language language) {
        this.scope = scope;
        this.now = now;
        this.language = language;
        lines = new ContentLines(mode, language);
        lines.begin(title);
    }

    /** Adds the days of one precinct. */
    public ShiftCalendar add(Precinct precinct, List<WorkingDay> days) {
        days.forEach(day -> together(day).forEach((when, tasks) -> event(precinct, day.date(), when, tasks)));
        return this;
    }

    /** The whole file. */
    public byte[] bytes() {
        return lines.end();
    }

    /** Who is there when; several tasks at once are one event. */
    private record Presence(Hours hours, @Nullable Integer member) {}

    private static Map<Presence, SortedSet<Timetable.Task>> together(WorkingDay day) {
        Map<Presence, SortedSet<Timetable.Task>> together = new LinkedHashMap<>();
        for (Timetable.Task task : Timetable.Task.values()) {
            Timetable.Shift shift = day.shifts().get(task);
            if (shift != null) {
                Presence presence = new Presence(Objects.requireNonNull(shift.hours()), shift.member());
                together.computeIfAbsent(presence, none -> new TreeSet<>()).add(task);
            }
        }
        return together;
    }

    private void event(Precinct precinct, LocalDate date, Presence presence, SortedSet<Timetable.Task> tasks) {
        lines.line("BEGIN", "VEVENT");
        String identity = date + "." + tasks.first() + "." + precinct.id();
        lines.text("UID", identity + "." + scope + "@esep");
        lines.moment("DTSTAMP", now);
        lines.moment("DTSTART", date.atTime(presence.hours().opens()).toInstant(precinct.utcOffset()));
        lines.moment("DTEND", date.atTime(presence.hours().closes()).toInstant(precinct.utcOffset()));
        String said = tasks.stream()
                .map(task -> Message.of("schedule", "Task." + task.name()).in(language))
                .collect(Collectors.joining(", "));
        lines.summary(word("timetable.event", precinct.id(), said));
        lines.text("LOCATION", precinct.settlement() + ", " + precinct.place().in(language));
        if (presence.member() != null) {
            lines.text("DESCRIPTION", word("timetable.on-duty", presence.member()));
        }
        lines.line("END", "VEVENT");
    }

    private String word(String key, Object... arguments) {
        return Message.of("schedule", key, arguments).in(language);
    }
}
