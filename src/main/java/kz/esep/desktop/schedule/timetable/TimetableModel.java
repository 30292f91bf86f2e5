package kz.esep.desktop.schedule.timetable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.schedule.Adopted;
import kz.esep.schedule.Timetable;
import kz.esep.schedule.Timetables;
import kz.esep.schedule.WorkingDay;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The precinct commissions with their timetables, the chosen one, and what is typed into its grid. */
final class TimetableModel implements Part.Model {
    private final Room room;
    private final Office office;
    private final ObservableList<TimetableRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Map<String, Texts> typed = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private List<TimetableRow> all = List.of();
    private List<Adopted> adopted = List.of();
    private List<WorkingDay> days = List.of();
    private boolean known;
    private String search = "";
    private String chosen = "";
    private Runnable changed = () -> {};
    private Runnable reckoned = () -> {};

    private record Seen(List<TimetableRow> rows, List<Adopted> adopted) {}

    TimetableModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.schedule.timetable", key, arguments);
    }

    /**
     * Who listens.
     *
     * @param change is told when the list is to be said anew
     * @param reckoning is told when the days of the chosen precinct are laid over the calendar again
     */
    void listen(Runnable change, Runnable reckoning) {
        changed = change;
        reckoned = reckoning;
    }

    @Override
    public void look() {
        ask(this::seen, found -> {
            known = true;
            all = found.rows();
            adopted = found.adopted();
            waiting.set((int)
                    all.stream().filter(row -> row.timetable().draft() != null).count());
            refilter();
            reckon();
        });
    }

    @Override
    public void glance() {
        ask(
                session -> (int) office.timetables().list(session).stream()
                        .filter(one -> one.draft() != null)
                        .count(),
                waiting::set);
    }

    private Seen seen(Session session) {
        return new Seen(rows(session), office.sittings().adopted(session));
    }

    private List<TimetableRow> rows(Session session) {
        Timetables timetables = office.timetables();
        return timetables.list(session).stream()
                .map(one -> TimetableRow.of(
                        office.election().precinct(one.precinct()), one, clashes(timetables, session, one)))
                .toList();
    }

    private static int clashes(Timetables timetables, Session session, Timetable timetable) {
        return (int) timetables.days(session, timetable).stream()
                .filter(day -> !day.clashes().isEmpty())
                .count();
    }

    private <T> void ask(Function<Session, T> question, Consumer<T> take) {
        room.<@Nullable T>askQuietly(
                message("looking"),
                session -> session.may(Permission.READ_SCHEDULE) ? question.apply(session) : null,
                found -> {
                    if (found != null) {
                        take.accept(found);
                    }
                });
    }

    /** Lays what is typed over the calendar. */
    private void reckon() {
        String precinct = chosen;
        if (chosen().isEmpty()) {
            return;
        }
        Timetable.Week week = texts().week();
        ask(session -> office.timetables().days(session, precinct, week), found -> {
            if (precinct.equals(chosen)) {
                days = found;
                reckoned.run();
            }
        });
    }

    private void refilter() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        List<TimetableRow> wanted =
                all.stream().filter(row -> row.search().contains(text)).toList();
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
        if (chosen().isEmpty() && !shown.isEmpty()) {
            chosen = shown.getFirst().id();
        }
        changed.run();
    }

    /** Adopted decisions of this commission's sittings, the latest first. */
    List<Adopted> adopted() {
        return adopted;
    }

    boolean isKnown() {
        return known;
    }

    ObservableList<TimetableRow> shown() {
        return shown;
    }

    /** Drafts that wait for the decision. */
    @Override
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    String search() {
        return search;
    }

    void search(String text) {
        search = text;
        refilter();
    }

    void choose(String precinct) {
        if (!precinct.equals(chosen)) {
            chosen = precinct;
            // The days stay, so that the grid does; what stood against the other precinct's does not.
            days = days.stream()
                    .map(day -> new WorkingDay(day.date(), Map.of(), List.of()))
                    .toList();
            reckon();
        }
    }

    Optional<TimetableRow> chosen() {
        return all.stream().filter(row -> row.id().equals(chosen)).findFirst();
    }

    /** What stands in the grid of the chosen precinct: what is typed, else its timetable. */
    Texts texts() {
        Texts own = typed.get(chosen);
        return own != null ? own : Texts.of(latest().orElse(Timetable.Week.NONE));
    }

    private Optional<Timetable.Week> latest() {
        return chosen().flatMap(row -> row.timetable().latest());
    }

    void type(Spot spot, String text) {
        Texts texts = texts();
        if (texts.has(spot, text)) {
            return;
        }
        texts.type(spot, text);
        if (texts.says(latest())) {
            typed.remove(chosen);
        } else {
            typed.put(chosen, texts);
        }
        reckon();
        changed.run();
    }

    /** Whether something is typed for the chosen precinct that is not recorded. */
    boolean isTyped() {
        return typed.containsKey(chosen);
    }

    /** What is typed for a precinct is recorded, or given up. */
    void drop(String precinct) {
        typed.remove(precinct);
    }

    /** The days before the vote, with what the calendar says against them. */
    List<WorkingDay> days() {
        return days;
    }

    boolean isMarked(TimetableRow row) {
        return marked.contains(row.id());
    }

    void mark(TimetableRow row) {
        if (!marked.remove(row.id())) {
            marked.add(row.id());
        }
        changed.run();
    }

    void markShown() {
        Set<String> ids = shown.stream().map(TimetableRow::id).collect(Collectors.toSet());
        if (marked.containsAll(ids)) {
            marked.removeAll(ids);
        } else {
            marked.addAll(ids);
        }
        changed.run();
    }

    void unmark() {
        marked.clear();
        changed.run();
    }

    int marked() {
        return marked.size();
    }

    /** What an act is about: the marked precincts, else the chosen one. */
    List<TimetableRow> meant() {
        return marked.isEmpty()
                ? chosen().stream().toList()
                : all.stream().filter(this::isMarked).toList();
    }
}
