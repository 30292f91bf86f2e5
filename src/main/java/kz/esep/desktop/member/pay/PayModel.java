package kz.esep.desktop.member.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.pay.PayRun;
import kz.esep.pay.PaySheet;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Pay in memory: read in the background whenever it is shown, the sheet of the chosen run with it, and gone when the
 * person leaves.
 */
final class PayModel {
    private final Room room;
    private final Office office;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<LineRow> lines = FXCollections.observableArrayList();
    private @Nullable Known known;
    private @Nullable String chosen;
    private Seen seen = Seen.NOTHING;
    private List<LineRow> all = List.of();
    private String search = "";
    private Runnable changed = () -> {};

    /**
     * The sheet of a run as it was looked at.
     *
     * @param problem why there is none
     */
    record Seen(
            String run, @Nullable PaySheet sheet, @Nullable Message problem) {
        static final Seen NOTHING = new Seen("", null, null);
    }

    PayModel(Room room, Office office) {
        this.room = room;
        this.office = office;
        room.seat().sessionProperty().addListener(other -> forget());
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.member.pay", key, arguments);
    }

    /** Is told when anything is to be said anew. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    boolean may(Permission permission) {
        return room.seat().may(permission);
    }

    /** Whether names may be seen, so that papers and files that have them can be made. */
    boolean seesNames() {
        return may(Permission.READ_PERSONAL);
    }

    /** The id of whoever sits here. */
    String person() {
        return room.seat().session().person();
    }

    /** Looks at the workspace, away from the screen. */
    void look() {
        room.askQuietly(
                message("looking"),
                session -> session.may(Permission.SEE_REGISTERS) ? Known.read(office, session) : null,
                this::take);
    }

    private void take(@Nullable Known read) {
        if (read == null) {
            return;
        }
        known = read;
        List<Entry> wanted = new ArrayList<>(List.of(Entry.BASIS));
        read.runs().reversed().forEach(run -> wanted.add(new Entry.Run(run)));
        if (!entries.equals(wanted)) {
            entries.setAll(wanted);
        }
        if (chosen == null) {
            chosen = read.missing().isEmpty() && !read.runs().isEmpty()
                    ? read.runs().getLast().id()
                    : "";
        }
        lookAtSheet();
        changed.run();
    }

    private void lookAtSheet() {
        String id = chosen;
        if (id == null || id.isEmpty()) {
            show(Seen.NOTHING);
        } else {
            room.askQuietly(message("computing"), session -> sheet(session, id), this::show);
        }
    }

    private Seen sheet(Session session, String id) {
        try {
            return new Seen(id, office.staff().payRuns().sheet(session, id), null);
        } catch (Refused e) {
            return new Seen(id, null, e.reason());
        }
    }

    private void show(Seen fresh) {
        if (fresh.run().equals(chosen) && !fresh.equals(seen)) {
            seen = fresh;
            PaySheet sheet = fresh.sheet();
            all = sheet == null
                    ? List.of()
                    : sheet.commissions().values().stream()
                            .flatMap(List::stream)
                            .map(line -> LineRow.of(line, name(line.payee().member())))
                            .toList();
            refilter();
        }
        changed.run();
    }

    private String name(String member) {
        return known().names().getOrDefault(member, member);
    }

    private void forget() {
        known = null;
        chosen = null;
        seen = Seen.NOTHING;
        all = List.of();
        search = "";
        entries.clear();
        lines.clear();
    }

    private void refilter() {
        String text = search.strip().toLowerCase(Locale.ROOT);
        lines.setAll(all.stream().filter(row -> row.search().contains(text)).toList());
    }

    boolean isKnown() {
        return known != null;
    }

    /** What was read; only once {@link #isKnown}. */
    Known known() {
        return Objects.requireNonNull(known, "not read yet");
    }

    ObservableList<Entry> entries() {
        return entries;
    }

    /** The lines of the chosen run that are to be shown. */
    ObservableList<LineRow> lines() {
        return lines;
    }

    /** The sheet of the chosen run; empty while it is being computed. */
    Seen seen() {
        return seen.run().equals(chosen) ? seen : Seen.NOTHING;
    }

    void search(String typed) {
        search = typed;
        refilter();
    }

    /** Turns to a run by its id, or with an empty one to what all runs are computed by. */
    void choose(String id) {
        if (!id.equals(chosen)) {
            chosen = id;
            seen = Seen.NOTHING;
            all = List.of();
            refilter();
            if (known != null) {
                lookAtSheet();
                changed.run();
            }
        }
    }

    /** What is chosen in the list. */
    Optional<Entry> chosen() {
        return entries.stream().filter(entry -> entry.id().equals(chosen)).findFirst();
    }

    /** The chosen run. */
    Optional<PayRun> run() {
        return chosen().flatMap(entry -> entry instanceof Entry.Run one ? Optional.of(one.run()) : Optional.empty());
    }
}
