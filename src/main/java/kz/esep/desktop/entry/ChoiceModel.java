package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.election.Contest;
import kz.esep.tally.Drafts;
import kz.esep.tally.Due;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Which protocols there are, what is due at each for the person who sits here, and what that person left undone. */
final class ChoiceModel {
    private static final int MOST_TOLD = 5;

    private final EntryCases cases;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Map<ProtocolKey, Figures.Row> rows = new LinkedHashMap<>();
    private final List<Drafts.Draft> drafts = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private Map<String, String> logins = Map.of();
    private String person = "";
    private Set<Role> roles = Set.of();
    private String typed = "";
    private @Nullable String contest;
    private Runnable changed = () -> {};

    /**
     * What became of a protocol that this person handed in.
     *
     * @param good whether nothing more is due from the readers
     */
    record Told(ProtocolKey key, Message text, boolean good) {}

    /** Everything as it stands at one moment. */
    record Snapshot(
            String person,
            Set<Role> roles,
            List<Figures.Row> rows,
            Map<String, String> logins,
            List<Drafts.Draft> drafts) {}

    ChoiceModel(EntryCases cases) {
        this.cases = cases;
    }

    /** Looks at the workspace; it takes its time. */
    Snapshot look(Session session) {
        return new Snapshot(
                session.person(),
                session.roles(),
                cases.figures().list(session),
                cases.people().logins(session),
                cases.drafts().mine(session));
    }

    /** Another person sits here: nothing of the one before is left. */
    void begin(String someone) {
        if (!someone.equals(person)) {
            person = someone;
            typed = "";
            contest = null;
            told.clear();
            drafts.clear();
            rows.clear();
            waiting.set(0);
        }
    }

    /** Takes over what was seen, unless somebody else has sat down meanwhile. */
    void show(Snapshot seen) {
        if (!seen.person().equals(person)) {
            return;
        }
        roles = seen.roles();
        logins = seen.logins();
        rows.clear();
        seen.rows().stream().sorted(byPrecinct()).forEach(row -> rows.put(row.key(), row));
        drafts.clear();
        drafts.addAll(seen.drafts());
        waiting.set((int)
                rows.keySet().stream().filter(key -> isMine(due(key).kind())).count());
        changed.run();
    }

    /** By precinct, and there in the package's order of contests. */
    private Comparator<Figures.Row> byPrecinct() {
        List<String> contests =
                cases.election().contests().stream().map(Contest::id).toList();
        return Comparator.comparing((Figures.Row row) -> row.key().precinct())
                .thenComparingInt(row -> contests.indexOf(row.key().contest()));
    }

    /** What runs whenever something here is new. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    String person() {
        return person;
    }

    /** The number as typed. */
    String typed() {
        return typed;
    }

    void type(String number) {
        if (!number.equals(typed)) {
            typed = number;
            contest = null;
        }
    }

    /** Names one protocol, as if its number had been typed and its contest chosen. */
    void choose(ProtocolKey key) {
        typed = key.precinct();
        contest = key.contest();
        changed.run();
    }

    /** The protocols of the typed precinct; none while the number is none. */
    List<ProtocolKey> found() {
        return cases.precinct(typed).stream()
                .flatMap(precinct -> cases.protocolsOf(precinct.id()).stream())
                .filter(rows::containsKey)
                .toList();
    }

    /** The one of them that Enter is for: the chosen contest, otherwise the first that is due for this person. */
    Optional<ProtocolKey> chosen() {
        List<ProtocolKey> found = found();
        return found.stream()
                .filter(key -> key.contest().equals(contest))
                .findFirst()
                .or(() -> found.stream().filter(key -> canType(due(key).kind())).findFirst())
                .or(() -> found.stream().findFirst());
    }

    /** Goes to the contest before or after, where there are several. */
    void choose(int step) {
        List<ProtocolKey> found = found();
        chosen().ifPresent(key -> {
            int at = Math.clamp(found.indexOf(key) + (long) step, 0, found.size() - 1);
            contest = found.get(at).contest();
        });
    }

    Figures.Row row(ProtocolKey key) {
        Figures.Row row = rows.get(key);
        if (row == null) {
            throw new IllegalArgumentException(key.word());
        }
        return row;
    }

    Due due(ProtocolKey key) {
        return Due.of(row(key), person, roles);
    }

    /** The login of whoever reads a protocol now. */
    String reader(ProtocolKey key) {
        String reader = row(key).reader();
        return reader == null ? "" : logins.getOrDefault(reader, reader);
    }

    static boolean isMine(Due.Kind kind) {
        return kind == Due.Kind.READ || kind == Due.Kind.GO_ON;
    }

    private static boolean canType(Due.Kind kind) {
        return isMine(kind) || kind == Due.Kind.SETTLE;
    }

    /** The readings this person left, the latest first, as far as they can go on. */
    List<Drafts.Draft> interrupted() {
        return drafts.stream()
                .filter(draft -> draft.number() != Drafts.RETYPING && rows.containsKey(draft.key()))
                .filter(draft ->
                        isMine(due(draft.key()).kind()) && due(draft.key()).number() == draft.number())
                .toList();
    }

    /** What was typed of a reading before. */
    Optional<Typed> draft(ProtocolKey key, int number) {
        return drafts.stream()
                .filter(draft -> draft.key().equals(key) && draft.number() == number)
                .findFirst()
                .map(Drafts.Draft::typed);
    }

    /** A reading was left. */
    void left(Drafts.Draft draft) {
        drop(draft.key(), draft.number());
        drafts.addFirst(draft);
        changed.run();
    }

    /** A reading was handed in. */
    void drop(ProtocolKey key, int number) {
        drafts.removeIf(draft -> draft.key().equals(key) && draft.number() == number);
    }

    /** The first protocol that nobody has touched, otherwise the first that this person can read. */
    Optional<ProtocolKey> next() {
        return rows.keySet().stream()
                .filter(key -> due(key).kind() == Due.Kind.READ)
                .min(Comparator.comparingInt((ProtocolKey key) -> due(key).number()));
    }

    /** Whether this person's own reading of it can still be taken back. */
    boolean canTakeBack(ProtocolKey key) {
        Figures.Row row = row(key);
        return switch (row.state()) {
            case FIRST_READING, SECOND_READING -> person.equals(row.reader());
            case FIRST_DONE, DISPUTED, MATCHED, EXPLAINED ->
                !row.readers().isEmpty() && row.readers().getLast().equals(person);
            case NOT_STARTED, ACCEPTED, SIGNED -> false;
        };
    }

    /** What was handed in lately, the latest first. */
    List<Told> told() {
        return List.copyOf(told);
    }

    void tell(Told one) {
        told.removeIf(before -> before.key().equals(one.key()));
        told.addFirst(one);
        if (told.size() > MOST_TOLD) {
            told.removeLast();
        }
        changed.run();
    }
}
