package kz.esep.desktop.schedule.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.schedule.Calendar;
import kz.esep.schedule.CalendarDate;
import kz.esep.schedule.DateTexts;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The calendar as it was last looked at, what of it is looked for, and which date is chosen. */
final class CalendarModel implements Part.Model {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final Office office;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private CalendarDate.@Nullable State state;
    private Way way = Way.LIST;
    private String search = "";
    private String chosen = "";

    /**
     * What there is.
     *
     * @param logins of everybody by id
     */
    record Shown(Calendar calendar, Map<String, String> logins) {
        String login(String person) {
            return logins.getOrDefault(person, person);
        }
    }

    CalendarModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How much is late or due this day, for whoever keeps the calendar. */
    @Override
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    @Override
    public void look() {
        room.ask(
                message("looking"),
                session -> new Shown(
                        office.calendar().list(session), office.people().logins(session)),
                this::take);
    }

    @Override
    public void glance() {
        room.askQuietly(message("looking"), office.calendar()::list, this::count);
    }

    private void count(Calendar calendar) {
        waiting.set(mayKeep() ? Math.toIntExact(due(calendar)) : 0);
    }

    private void take(Shown found) {
        count(found.calendar());
        shown.set(found);
        chosen().ifPresent(date -> chosen = date.code());
    }

    private static long due(Calendar calendar) {
        return calendar.dates().stream()
                .filter(date -> switch (calendar.state(date)) {
                    case LATE -> true;
                    case TODAY -> date.isDutyOf(calendar.level());
                    case AHEAD, DONE, PASSED -> false;
                })
                .count();
    }

    Way way() {
        return way;
    }

    /** Lays out the dates in another way. */
    void turn(Way wanted) {
        way = wanted;
    }

    /** Now, by the precincts' clocks. */
    LocalDateTime now() {
        Shown known = shown.get();
        return room.clock()
                .instant()
                .atOffset(known == null ? ZoneOffset.UTC : known.calendar().offset())
                .toLocalDateTime();
    }

    /** Where a date of the shown calendar stands. */
    CalendarDate.State state(CalendarDate date) {
        return Objects.requireNonNull(shown.get()).calendar().state(date);
    }

    /** Whether the person may say what is done, and add dates. */
    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_SCHEDULE);
    }

    CalendarDate.@Nullable State state() {
        return state;
    }

    /** Shows what stands so only; null shows everything. */
    void filter(CalendarDate.@Nullable State wanted) {
        state = wanted;
    }

    String search() {
        return search;
    }

    void search(String typed) {
        search = typed;
    }

    /** The dates that are to be shown, in the order of time. */
    List<CalendarDate> rows() {
        Shown now = shown.get();
        CalendarDate.State only = state;
        return now == null
                ? List.of()
                : now.calendar().dates().stream()
                        .filter(date -> only == null || now.calendar().state(date) == only)
                        .filter(date -> fits(date, search))
                        .toList();
    }

    private boolean fits(CalendarDate date, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return (room.speech().say(date.name()) + "\n" + room.speech().say(DateTexts.law(date)) + "\n"
                        + room.speech().say(DateTexts.body(date)))
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    /** How many dates stand in each state. */
    Map<CalendarDate.State, Long> counts() {
        Shown now = shown.get();
        return now == null
                ? Map.of()
                : now.calendar().dates().stream()
                        .collect(Collectors.groupingBy(
                                now.calendar()::state,
                                () -> new EnumMap<>(CalendarDate.State.class),
                                Collectors.counting()));
    }

    /** Chooses a date by its code. */
    void choose(String code) {
        chosen = code;
    }

    /** The chosen date; before one is chosen what is late, otherwise what comes next. */
    Optional<CalendarDate> chosen() {
        Shown now = shown.get();
        return now == null
                ? Optional.empty()
                : find(now, date -> date.code().equals(chosen))
                        .or(() -> find(now, date -> now.calendar().state(date) == CalendarDate.State.LATE))
                        .or(() -> find(
                                now, date -> !date.when().isPast(now.calendar().now())))
                        .or(() -> now.calendar().dates().stream().findFirst());
    }

    private static Optional<CalendarDate> find(Shown now, Predicate<CalendarDate> wanted) {
        return now.calendar().dates().stream().filter(wanted).findFirst();
    }

    /** The dates that a typed text finds. */
    List<CalendarDate> find(String typed) {
        Shown now = shown.get();
        return now == null
                ? List.of()
                : now.calendar().dates().stream()
                        .filter(date -> fits(date, typed))
                        .limit(MOST_FOUND)
                        .toList();
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.schedule.calendar", key, arguments);
    }
}
