package kz.esep.desktop.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kz.esep.access.Session;
import kz.esep.tally.Drafts;
import kz.esep.tally.Due;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.Sheet;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The disputed cells that the person who sits here may type again; never what anybody typed before. */
final class DisputesModel {
    private final EntryCases cases;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Map<ProtocolKey, ProtocolRow> rows = new LinkedHashMap<>();
    private final Map<ProtocolKey, SortedMap<String, String>> texts = new HashMap<>();
    private final Map<ProtocolKey, Instant> handedIn = new HashMap<>();
    private String person = "";
    private @Nullable ProtocolKey chosen;
    private List<String> named = List.of();
    private @Nullable Told told;
    private Runnable changed = () -> {};

    /** What came of the cells that were handed in last. */
    record Told(Message text, boolean good) {}

    /** Everything as it stands at one moment. */
    record Snapshot(String person, List<ProtocolRow> rows, List<Drafts.Draft> drafts) {}

    DisputesModel(EntryCases cases) {
        this.cases = cases;
    }

    /** Looks at the workspace; it takes its time. */
    Snapshot look(Session session) {
        var roles = session.roles();
        List<ProtocolRow> mine = cases.figures().list(session).stream()
                .filter(row -> Due.of(row, session.person(), roles).kind() == Due.Kind.SETTLE)
                .toList();
        return new Snapshot(
                session.person(),
                mine,
                cases.drafts().mine(session).stream()
                        .filter(draft -> draft.number() == Drafts.RETYPING)
                        .toList());
    }

    /** Another person sits here: nothing of the one before is left. */
    void begin(String someone) {
        if (!someone.equals(person)) {
            person = someone;
            rows.clear();
            texts.clear();
            handedIn.clear();
            named = List.of();
            chosen = null;
            told = null;
            waiting.set(0);
        }
    }

    /** Takes over what was seen, unless somebody else has sat down meanwhile. */
    void show(Snapshot seen) {
        if (!seen.person().equals(person)) {
            return;
        }
        List<ProtocolKey> before = keys();
        List<String> cells = cells();
        rows.clear();
        seen.rows().forEach(row -> rows.put(row.key(), row));
        texts.keySet().retainAll(rows.keySet());
        for (Drafts.Draft draft : seen.drafts()) {
            if (rows.containsKey(draft.key())) {
                texts.putIfAbsent(draft.key(), new TreeMap<>(draft.typed().texts()));
            }
        }
        handedIn.entrySet().removeIf(one -> !isSame(one.getKey(), one.getValue()));
        ProtocolKey at = chosen;
        if (at == null || !rows.containsKey(at)) {
            chosen = next(at).orElse(null);
        }
        waiting.set((int) rows.keySet().stream().filter(key -> !waits(key)).count());
        if (!before.equals(keys()) || !cells.equals(cells())) {
            changed.run();
        }
    }

    private boolean isSame(ProtocolKey key, Instant since) {
        ProtocolRow row = rows.get(key);
        return row != null && since.equals(row.since());
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    String person() {
        return person;
    }

    List<ProtocolKey> keys() {
        return new ArrayList<>(rows.keySet());
    }

    /** How many cells of a protocol are disputed. */
    int count(ProtocolKey key) {
        ProtocolRow row = rows.get(key);
        return row == null ? 0 : row.disputed().size();
    }

    /** Whether this person has typed its cells again and now another one has to. */
    boolean waits(ProtocolKey key) {
        return handedIn.containsKey(key);
    }

    Optional<ProtocolKey> chosen() {
        return Optional.ofNullable(chosen);
    }

    void choose(ProtocolKey key) {
        chosen = key;
        named = List.of();
    }

    /** Goes to the next protocol that waits for this person, after that one and then from the first. */
    Optional<ProtocolKey> next(@Nullable ProtocolKey after) {
        List<ProtocolKey> open =
                rows.keySet().stream().filter(key -> !waits(key)).toList();
        return open.stream()
                .filter(key -> after == null || key.compareTo(after) > 0)
                .findFirst()
                .or(() -> open.stream().filter(key -> !key.equals(after)).findFirst())
                .or(() -> open.stream().findFirst());
    }

    /** Codes of the disputed cells of the chosen protocol, in the order of the paper. */
    List<String> cells() {
        ProtocolRow row = chosen == null ? null : rows.get(chosen);
        return row == null ? List.of() : row.disputed();
    }

    String text(String code) {
        SortedMap<String, String> typed = chosen == null ? null : texts.get(chosen);
        return typed == null ? "" : typed.getOrDefault(code, "");
    }

    void type(String code, String text) {
        ProtocolKey key = chosen;
        if (key != null) {
            texts.computeIfAbsent(key, none -> new TreeMap<>()).put(code, text);
        }
    }

    Typed typed(String line) {
        SortedMap<String, String> typed = chosen == null ? null : texts.get(chosen);
        return new Typed(typed == null ? new TreeMap<>() : typed, line);
    }

    /** Whether the time is among the cells and what is typed is none. */
    boolean timeIsUnreadable(ProtocolKey key) {
        String time = text(Sheet.TIME);
        return cells().contains(Sheet.TIME) && !time.isBlank() && value(key, Sheet.TIME) == null;
    }

    /** The empty cells, when they were not named yet: an empty cell may be what the paper says. */
    List<String> missing() {
        List<String> empty =
                cells().stream().filter(code -> text(code).isBlank()).toList();
        if (new ArrayList<>(named).containsAll(empty)) {
            return List.of();
        }
        named = empty;
        return empty;
    }

    /** What is to be handed in. */
    List<RetypeFile.Cell> toHandIn(ProtocolKey key) {
        return cells().stream()
                .map(code -> new RetypeFile.Cell(key, code, value(key, code)))
                .toList();
    }

    private @Nullable String value(ProtocolKey key, String code) {
        String typed = text(code);
        if (code.equals(Sheet.TIME)) {
            return TimeText.read(typed, cases.paper(key).votingDay())
                    .map(Object::toString)
                    .orElse(null);
        }
        return typed.isBlank() ? null : typed;
    }

    /** The cells were handed in; whether they are settled stands in the list, not in their figures. */
    void handedIn(ProtocolKey key, boolean settled, @Nullable Instant since) {
        texts.remove(key);
        named = List.of();
        if (!settled && since != null) {
            handedIn.put(key, since);
        }
        told = new Told(
                Message.of("desktop.entry", settled ? "disputes.settled" : "disputes.still", key.precinct()), settled);
        if (settled) {
            rows.remove(key);
        }
        chosen = next(key).orElse(null);
        waiting.set((int) rows.keySet().stream().filter(one -> !waits(one)).count());
        changed.run();
    }

    Optional<Told> told() {
        return Optional.ofNullable(told);
    }
}
