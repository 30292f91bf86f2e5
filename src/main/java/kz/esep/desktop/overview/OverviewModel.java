package kz.esep.desktop.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.esep.access.People;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.certificate.Balance;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.schedule.CalendarDates;
import kz.esep.schedule.HoursInForce;
import kz.esep.tally.Due;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.State;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Every protocol of the commission with where it stands, counted, filtered and searched. */
public final class OverviewModel {
    private static final int MOST_FOUND = 12;

    private final Election election;
    private final Figures figures;
    private final People people;
    private final HoursInForce hours;
    private final CalendarDates calendar;
    private final Registers registers;
    private final ObservableList<OverviewRow> all = FXCollections.observableArrayList();
    private final FilteredList<OverviewRow> shown = new FilteredList<>(all);
    private String person = "";
    private Set<Role> roles = Set.of();
    private @Nullable Stage stage;
    private String search = "";
    private @Nullable ProtocolKey chosen;
    private boolean known;
    private @Nullable Instant end;
    private List<Deadline> deadlines = List.of();
    private Registers.@Nullable Sums sums;
    private Runnable changed = () -> {};

    /**
     * Everything as it stands at one moment.
     *
     * @param end when voting ends in the last of the precincts, null where there is none
     * @param deadlines for whoever keeps the calendar; nobody else is told
     * @param registers for whoever sees them, otherwise null
     */
    record Snapshot(
            String person,
            Set<Role> roles,
            List<OverviewRow> rows,
            @Nullable Instant end,
            List<Deadline> deadlines,
            Registers.@Nullable Sums registers) {}

    public OverviewModel(
            Election election,
            Figures figures,
            People people,
            HoursInForce hours,
            CalendarDates calendar,
            Registers registers) {
        this.election = election;
        this.figures = figures;
        this.people = people;
        this.hours = hours;
        this.calendar = calendar;
        this.registers = registers;
    }

    /** Looks at the workspace; it takes its time. */
    Snapshot look(Session session) {
        Map<String, String> logins = people.logins(session);
        return new Snapshot(
                session.person(),
                session.roles(),
                figures.list(session).stream()
                        .map(row -> row(row, logins))
                        .sorted(byPrecinct())
                        .toList(),
                hours.lastEnd().orElse(null),
                session.may(Permission.KEEP_SCHEDULE) ? Deadline.of(calendar.list(session)) : List.of(),
                session.may(Permission.SEE_REGISTERS) ? registers.look(session) : null);
    }

    /** By precinct, and there in the package's order of contests. */
    private Comparator<OverviewRow> byPrecinct() {
        List<String> contests = election.contests().stream().map(Contest::id).toList();
        return Comparator.comparing((OverviewRow row) -> row.precinct().id())
                .thenComparingInt(row -> contests.indexOf(row.key().contest()));
    }

    private OverviewRow row(ProtocolRow row, Map<String, String> logins) {
        String reader = row.reader();
        List<String> who = reader == null ? row.readers() : List.of(reader);
        return OverviewRow.of(
                row,
                election.precinct(row.key().precinct()),
                election.contest(row.key().contest()).name(),
                who.stream().map(id -> logins.getOrDefault(id, id)).collect(Collectors.joining(", ")));
    }

    /** Takes over what was seen. */
    void show(Snapshot seen) {
        person = seen.person();
        roles = seen.roles();
        end = seen.end();
        deadlines = seen.deadlines();
        sums = seen.registers();
        known = true;
        if (!all.equals(seen.rows())) {
            all.setAll(seen.rows());
        }
        changed.run();
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** The rows that are to be shown. */
    ObservableList<OverviewRow> shown() {
        return shown;
    }

    /** Whether anything was looked at yet. */
    boolean isKnown() {
        return known;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether a precinct has several protocols, so that the contest is to be named. */
    boolean isJoint() {
        return election.contests().size() > 1;
    }

    /** The row that was gone to last. */
    Optional<OverviewRow> chosen() {
        return all.stream().filter(row -> row.key().equals(chosen)).findFirst();
    }

    void choose(@Nullable ProtocolKey key) {
        chosen = key;
    }

    @Nullable
    Stage stage() {
        return stage;
    }

    /** Shows one stage only; null shows all. */
    void filter(@Nullable Stage wanted) {
        stage = wanted;
        refilter();
    }

    String search() {
        return search;
    }

    void search(String typed) {
        search = typed;
        refilter();
    }

    private void refilter() {
        Stage wanted = stage;
        String text = search.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(
                row -> (wanted == null || row.stage() == wanted) && row.search().contains(text));
    }

    /** How many protocols stand in each stage. */
    Map<Stage, Integer> counts() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage one : Stage.values()) {
            counts.put(one, 0);
        }
        all.forEach(row -> counts.merge(row.stage(), 1, Integer::sum));
        return counts;
    }

    /** Those of which a first reading is there; one that is being corrected was received before. */
    long received() {
        return all.stream().filter(OverviewModel::isReceived).count();
    }

    private static boolean isReceived(OverviewRow row) {
        return row.row().underCorrection()
                || (row.row().state() != State.NOT_STARTED && row.row().state() != State.FIRST_READING);
    }

    long accepted() {
        return all.stream().filter(row -> row.stage() == Stage.ACCEPTED).count();
    }

    long waitingForChair() {
        return all.stream().filter(row -> row.row().waitsForChair()).count();
    }

    long missing() {
        return all.size() - received();
    }

    long total() {
        return all.size();
    }

    /** What has stood longest at a stage. */
    Optional<OverviewRow> longest(Stage at) {
        return all.stream()
                .filter(row -> row.stage() == at && row.row().since() != null)
                .min(Comparator.comparing(
                        row -> Optional.ofNullable(row.row().since()).orElse(Instant.MAX)));
    }

    /** When voting ends in the last of the precincts; empty where there is none. */
    Optional<Instant> endOfVoting() {
        return Optional.ofNullable(end);
    }

    /** What is late and what falls due of the calendar. */
    List<Deadline> deadlines() {
        return deadlines;
    }

    /** How the certificates stand; empty for whoever does not see them, and where none came yet. */
    Optional<Balance.Sums> certificates() {
        return Optional.ofNullable(sums)
                .map(Registers.Sums::certificates)
                .filter(now -> now.issued() + now.left() + now.arrived() > 0);
    }

    /** How many complaints wait for an answer although it was due. */
    long unanswered() {
        return sums == null ? 0 : sums.unanswered();
    }

    /** The first protocol that nobody has touched; where there is none, the first that this person can read. */
    Optional<OverviewRow> next() {
        return all.stream()
                .filter(row -> row.row().state() == State.NOT_STARTED)
                .findFirst()
                .or(() -> all.stream()
                        .filter(row -> due(row).kind() == Due.Kind.READ)
                        .findFirst());
    }

    Due due(OverviewRow row) {
        return Due.of(row.row(), person, roles);
    }

    /** The place where this person can act on a protocol. */
    String placeOf(OverviewRow row) {
        return switch (due(row).kind()) {
            case READ, GO_ON, BEING_READ, ANOTHER_READER, COUNTED -> "protocols";
            case SETTLE, OTHERS_SETTLE -> roles.contains(Role.TYPIST) ? "disputes" : "review";
            case OTHERS_READ, SETTLED -> roles.equals(Set.of(Role.TYPIST)) ? "protocols" : "review";
        };
    }

    /** The precincts whose number, settlement or place has that text. */
    List<OverviewRow> find(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(row -> row.search().contains(text))
                .limit(MOST_FOUND)
                .toList();
    }

    /** How far the work is, for the status bar; empty until it was looked at for that person. */
    public Optional<Message> progress(Session session) {
        return session.person().equals(person) && !all.isEmpty()
                ? Optional.of(Message.of("desktop.overview", "progress", accepted(), total()))
                : Optional.empty();
    }
}
