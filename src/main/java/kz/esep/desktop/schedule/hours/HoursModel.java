package kz.esep.desktop.schedule.hours;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.schedule.Adopted;
import kz.esep.schedule.Hours;
import kz.esep.schedule.PrecinctHours;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The hours of every precinct: which are shown, in which order, which are marked, and how many have which hours. */
final class HoursModel implements Part.Model {
    private final Room room;
    private final Office office;
    private final ObservableList<HoursRow> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Set<String> marked = new HashSet<>();
    private List<HoursRow> all = List.of();
    private List<Adopted> adopted = List.of();
    private boolean known;
    private Filter filter = Filter.ALL;
    private @Nullable Hours only;
    private String search = "";
    private Order order = Order.NUMBER;
    private String chosen = "";
    private Runnable changed = () -> {};

    /** So many precincts have these hours. */
    record Alike(Hours hours, long precincts) {}

    private record Seen(List<HoursRow> rows, List<Adopted> adopted) {}

    HoursModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.schedule.hours", key, arguments);
    }

    /** Is told when anything is to be said anew. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    @Override
    public void look() {
        ask(this::seen, this::take);
    }

    @Override
    public void glance() {
        ask(session -> waiting(office.hours().list(session)), waiting::set);
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

    private Seen seen(Session session) {
        return new Seen(
                office.hours().list(session).stream()
                        .map(one -> HoursRow.of(one, office.election(), listable(session, one.precinct())))
                        .toList(),
                office.sittings().adopted(session));
    }

    private @Nullable LocalDate listable(Session session, String precinct) {
        return office.election()
                        .ruleEdition()
                        .polling()
                        .earlyClosing()
                        .contains(office.election().precinct(precinct).kind())
                ? office.hours().earlyListEnds(session, precinct)
                : null;
    }

    private void take(Seen found) {
        known = true;
        all = found.rows();
        adopted = found.adopted();
        waiting.set(waiting(all.stream().map(HoursRow::known).toList()));
        refilter();
    }

    private static int waiting(List<PrecinctHours> all) {
        return all.stream()
                .mapToInt(one -> (one.proposal() == null ? 0 : 1) + (one.waitsForNotice() ? 1 : 0))
                .sum();
    }

    private void refilter() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        List<HoursRow> wanted = all.stream()
                .filter(filter::takes)
                .filter(row -> only == null || row.inForce().equals(only))
                .filter(row -> row.search().contains(text))
                .sorted(order.comparator())
                .toList();
        if (!shown.equals(wanted)) {
            shown.setAll(wanted);
        }
        changed.run();
    }

    /** Whether anything was looked at yet. */
    boolean isKnown() {
        return known;
    }

    /** The precincts that are to be shown, in their order. */
    ObservableList<HoursRow> shown() {
        return shown;
    }

    int total() {
        return all.size();
    }

    /** Open proposals, and decided hours that voters were not told of. */
    @Override
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    long count(Filter which) {
        return all.stream().filter(which::takes).count();
    }

    /** How many precincts have which hours, the most frequent first. */
    List<Alike> alike() {
        Map<Hours, Long> counts = new HashMap<>();
        all.forEach(row -> counts.merge(row.inForce(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> new Alike(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.precincts() == other.precincts()
                        ? one.hours().toString().compareTo(other.hours().toString())
                        : Long.compare(other.precincts(), one.precincts()))
                .toList();
    }

    /** Adopted decisions of this commission's sittings, the latest first. */
    List<Adopted> adopted() {
        return adopted;
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter wanted) {
        filter = wanted;
        refilter();
    }

    /** The only hours that are shown; null for all. */
    @Nullable
    Hours only() {
        return only;
    }

    void only(@Nullable Hours wanted) {
        only = wanted;
        refilter();
    }

    String search() {
        return search;
    }

    void search(String typed) {
        search = typed;
        refilter();
    }

    Order order() {
        return order;
    }

    void order(Order wanted) {
        order = wanted;
        refilter();
    }

    /** Everything is shown again. */
    void showAll() {
        filter = Filter.ALL;
        only = null;
        search = "";
        refilter();
    }

    void choose(String precinct) {
        chosen = precinct;
    }

    Optional<HoursRow> chosen() {
        return all.stream().filter(row -> row.id().equals(chosen)).findFirst();
    }

    /** Whether the person prints papers. */
    boolean mayPrint() {
        return room.seat().may(Permission.ISSUE_PAPERS);
    }

    /** Goes to the notice of the chosen precinct among the documents, where it is looked at and printed. */
    void print() {
        chosen().ifPresent(row -> room.frame().go("documents", Kind.NOTICE_A4 + "//" + row.id() + "/0"));
    }

    boolean isMarked(HoursRow row) {
        return marked.contains(row.id());
    }

    int marked() {
        return marked.size();
    }

    void mark(HoursRow row) {
        if (!marked.remove(row.id())) {
            marked.add(row.id());
        }
        changed.run();
    }

    /** Marks whatever is shown, or takes the marks away where all of it is marked already. */
    void markShown() {
        List<String> ids = shown.stream().map(HoursRow::id).toList();
        if (marked.containsAll(ids)) {
            ids.forEach(marked::remove);
        } else {
            marked.addAll(ids);
        }
        changed.run();
    }

    void unmark() {
        marked.clear();
        changed.run();
    }

    /** What an act is about: the marked precincts, else the chosen one. */
    List<HoursRow> meant() {
        return marked.isEmpty()
                ? chosen().stream().toList()
                : all.stream().filter(this::isMarked).toList();
    }
}
