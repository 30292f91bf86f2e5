package kz.esep.desktop.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Permission;
import kz.esep.commission.Member;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.text.Message;

/**
 * The commissions with their members in memory: read in the background when somebody signs in and whenever they are
 * shown, and gone when the person leaves.
 */
final class RollModel {
    private static final int MOST_FOUND = 12;
    private static final int SHORTEST = 3;

    private final Room room;
    private final Office office;
    private final ObservableList<RollRow> shown = FXCollections.observableArrayList();
    private List<RollRow> all = List.of();
    private boolean known;
    private boolean filling;
    private Filter filter = Filter.ALL;
    private String search = "";
    private String chosen = "";
    private String member = "";
    private Runnable changed = () -> {};

    /** A member in a commission. */
    record Found(RollRow row, Member member) {}

    RollModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        room.seat().sessionProperty().addListener(seen -> forget());
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.member", key, arguments);
    }

    /** Is told when anything is to be said anew. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_REGISTERS);
    }

    LocalDate today() {
        return LocalDate.now(room.clock());
    }

    /** Looks at the workspace, away from the screen. */
    void look() {
        LocalDate today = today();
        room.askQuietly(
                message("looking"),
                session -> session.may(Permission.SEE_REGISTERS)
                        ? office.staff().members().rolls(session, today).stream()
                                .map(roll -> RollRow.of(roll, office.election()))
                                .toList()
                        : List.<RollRow>of(),
                this::take);
    }

    private void take(List<RollRow> rows) {
        known = true;
        all = rows;
        refilter();
    }

    private void forget() {
        all = List.of();
        known = false;
        search = "";
        filter = Filter.ALL;
        member = "";
        shown.clear();
    }

    private void refilter() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        List<RollRow> wanted = all.stream()
                .filter(filter::takes)
                .filter(row -> row.search().contains(text))
                .toList();
        if (!shown.equals(wanted)) {
            filling = true;
            shown.setAll(wanted);
            filling = false;
        }
        changed.run();
    }

    /** Whether anything was looked at yet. */
    boolean isKnown() {
        return known;
    }

    /** The commissions that are to be shown. */
    ObservableList<RollRow> shown() {
        return shown;
    }

    /** Whether there is but one commission, so that there is nothing to choose from. */
    boolean isAlone() {
        return all.size() == 1;
    }

    long count(Filter which) {
        return all.stream().filter(which::takes).count();
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter wanted) {
        filter = wanted;
        refilter();
    }

    String search() {
        return search;
    }

    void search(String typed) {
        search = typed;
        refilter();
    }

    /** Turns to a commission by its id. A table that is filled anew selects what it likes: that is no choice. */
    void choose(String id) {
        if (!filling && !chosen.equals(id)) {
            chosen = id;
            member = "";
        }
    }

    /** Turns to a member. */
    void point(String id) {
        member = id;
    }

    /** The chosen commission, otherwise the first that is shown. */
    Optional<RollRow> chosen() {
        return shown.stream()
                .filter(row -> row.body().id().equals(chosen))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /** The member who is chosen, otherwise the first whom the search finds by name or IIN. */
    Optional<Member> pointed() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        return chosen().flatMap(row -> row.roll().all().stream()
                .filter(one -> one.id().equals(member))
                .findFirst()
                .or(() -> text.isEmpty()
                        ? Optional.empty()
                        : row.found(text).stream().findFirst()));
    }

    /** Goes to a commission, or to a member by {@code commission/member}, whatever was filtered. */
    void open(String what) {
        String[] path = what.split("/", 2);
        filter = Filter.ALL;
        search = "";
        choose(path[0]);
        member = path.length == 2 ? path[1] : "";
        refilter();
    }

    /** Commissions by id or place. */
    List<RollRow> find(String typed) {
        return all.stream()
                .filter(row -> row.body().id().toLowerCase(Locale.ROOT).contains(typed)
                        || room.speech()
                                .say(row.place())
                                .toLowerCase(Locale.ROOT)
                                .contains(typed))
                .limit(MOST_FOUND)
                .toList();
    }

    /** Members by name or IIN. */
    List<Found> members(String typed) {
        return typed.length() < SHORTEST
                ? List.of()
                : all.stream()
                        .filter(row -> row.search().contains(typed))
                        .flatMap(row -> row.found(typed).stream().map(member -> new Found(row, member)))
                        .limit(MOST_FOUND)
                        .toList();
    }
}
