package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.election.Contest;
import kz.esep.tally.Drafts;
import kz.esep.tally.Due;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Typed;
import org.jspecify.annotations.Nullable;

/** Which protocols there are, what is due at each for the person who sits here, and what that person left undone. */
final class ChoiceModel {
    private final EntryCases cases;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final Map<ProtocolKey, ProtocolRow> rows = new LinkedHashMap<>();
    private final List<Drafts.Draft> drafts = new ArrayList<>();
    private final Lately lately = new Lately();
    private Map<String, String> logins = Map.of();
    private String person = "";
    private Set<Role> roles = Set.of();
    private String typed = "";
    private @Nullable String contest;
    private Runnable changed = () -> {};

    /** Everything as it stands at one moment. */
    record Snapshot(
            String person,
            Set<Role> roles,
            List<ProtocolRow> rows,
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
            lately.clear();
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
        waiting.set(
                (int) rows.keySet().stream().filter(key -> due(key).isToRead()).count());
        changed.run();
    }

    /** By precinct, and there in the package's order of contests. */
    private Comparator<ProtocolRow> byPrecinct() {
        List<String> contests =
                cases.election().contests().stream().map(Contest::id).toList();
        return Comparator.comparing((ProtocolRow row) -> row.key().precinct())
                .thenComparingInt(row -> contests.indexOf(row.key().contest()));
    }

    /** What runs whenever something here is new. */
    void onChange(Runnable listener) {
        changed = listener;
        lately.onChange(listener);
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

    /**
     * The one of them that Enter is for: the chosen contest, otherwise the first paper that this person reads, otherwise
     * the first with cells to type again.
     */
    Optional<ProtocolKey> chosen() {
        List<ProtocolKey> found = found();
        return found.stream()
                .filter(key -> key.contest().equals(contest))
                .findFirst()
                .or(() -> first(found, Due::isToRead))
                .or(() -> first(found, due -> due.kind() == Due.Kind.SETTLE))
                .or(() -> found.stream().findFirst());
    }

    private Optional<ProtocolKey> first(List<ProtocolKey> found, Predicate<Due> wanted) {
        return found.stream().filter(key -> wanted.test(due(key))).findFirst();
    }

    /** Goes to the contest before or after, where there are several. */
    void choose(int step) {
        List<ProtocolKey> found = found();
        chosen().ifPresent(key -> {
            int at = Math.clamp(found.indexOf(key) + (long) step, 0, found.size() - 1);
            contest = found.get(at).contest();
        });
    }

    ProtocolRow row(ProtocolKey key) {
        ProtocolRow row = rows.get(key);
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

    /** Whether something can be typed of it by this person now. */
    boolean canType(ProtocolKey key) {
        return due(key).isToRead() || due(key).kind() == Due.Kind.SETTLE;
    }

    /** Whether this person has a reading of it open. */
    boolean isReader(ProtocolKey key) {
        return person.equals(row(key).reader());
    }

    /** The readings this person left, the latest first, as far as they can go on. */
    List<Drafts.Draft> interrupted() {
        return readingsLeft(Due::isToRead);
    }

    /** The readings this person left that somebody else has open now. */
    List<Drafts.Draft> inOtherHands() {
        return readingsLeft(due -> due.kind() == Due.Kind.BEING_READ);
    }

    private List<Drafts.Draft> readingsLeft(Predicate<Due> wanted) {
        return drafts.stream()
                .filter(draft -> draft.number() != Drafts.RETYPING && rows.containsKey(draft.key()))
                .filter(draft ->
                        wanted.test(due(draft.key())) && due(draft.key()).number() == draft.number())
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
        return Due.canTakeBack(row(key), person);
    }

    /** What became of the protocols that were handed in lately. */
    Lately lately() {
        return lately;
    }
}
