package kz.esep.desktop.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.esep.tally.Figures;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.Review;
import org.jspecify.annotations.Nullable;

/** What the desk shows, and what is typed on it and not recorded yet. */
final class ReviewModel {
    private static final Comparator<Figures.Row> ORDER = Comparator.comparing(
                    (Figures.Row row) -> row.key().precinct())
            .thenComparing(row -> row.key().contest());

    private final ObservableList<Case> cases = FXCollections.observableArrayList();
    private final FilteredList<Case> shown = new FilteredList<>(cases);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.WAITING);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.SETTLED);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper drawn = new ReadOnlyIntegerWrapper();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Cell> cells = new HashMap<>();

    private Map<String, String> logins = Map.of();
    private List<String> reasons = List.of();
    private @Nullable ProtocolKey chosen;
    private int place;
    private @Nullable Review review;
    private @Nullable Finding finding;
    private Task task = Task.JUDGE;
    private Protocols.@Nullable Accepted accepted;

    /** What the right column is for. */
    enum Task {
        JUDGE,
        CORRECT,
        ACCEPT_ALL
    }

    /** What the middle column shows of a settled protocol. */
    enum Paper {
        SETTLED,
        READINGS,
        HISTORY
    }

    ReviewModel() {
        filter.addListener(seen -> sieve());
        search.addListener(seen -> sieve());
        sieve();
    }

    private void sieve() {
        String wanted = search.get().strip();
        shown.setPredicate(
                one -> filter.get().shows(one) && one.key().precinct().contains(wanted));
    }

    /** The cases that filter and search leave, in the order of the precincts. */
    ObservableList<Case> shown() {
        return shown;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Paper> paper() {
        return paper;
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Changes whenever the protocol and what to do with it are to be drawn anew. */
    ReadOnlyIntegerProperty drawn() {
        return drawn.getReadOnlyProperty();
    }

    void redraw() {
        drawn.set(drawn.get() + 1);
    }

    /** Forgets what the person before has chosen and typed. */
    void forget() {
        answers.clear();
        cells.clear();
        task = Task.JUDGE;
        accepted = null;
        paper.set(Paper.SETTLED);
    }

    /**
     * Takes the protocols as they stand now and the logins by person.
     *
     * @return whether anything is other than before
     */
    boolean take(List<Figures.Row> rows, Map<String, String> byPerson) {
        logins = Map.copyOf(byPerson);
        List<Case> now = rows.stream()
                .sorted(ORDER)
                .flatMap(row -> Case.of(row).stream())
                .toList();
        if (cases.equals(now)) {
            return false;
        }
        cases.setAll(now);
        waiting.set((int) cases.stream().filter(Case::waits).count());
        return true;
    }

    /** How many cases a filter would show. */
    long count(Filter wanted) {
        return cases.stream().filter(wanted::shows).count();
    }

    /** The protocols that can be accepted now. */
    List<Case> ready() {
        return cases.stream().filter(Filter.READY::shows).toList();
    }

    Optional<Case> find(ProtocolKey key) {
        return cases.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The first case of a precinct. */
    Optional<Case> find(String precinct) {
        return cases.stream()
                .filter(one -> one.key().precinct().equals(precinct))
                .findFirst();
    }

    /** Cases whose precinct's number has that text in it. */
    List<Case> search(String precinct) {
        return cases.stream()
                .filter(one -> one.key().precinct().contains(precinct))
                .toList();
    }

    /** The case that is looked at, as it stands now. */
    Optional<Case> chosen() {
        ProtocolKey key = chosen;
        return key == null ? Optional.empty() : find(key);
    }

    /** Where the chosen case stands in the list; -1 when it is not there. */
    int at() {
        return shown.stream().map(Case::key).toList().indexOf(chosen);
    }

    /** Goes to the case that took the place of the chosen one, when that has left the list. */
    void settle() {
        int now = at();
        if (now >= 0) {
            place = now;
        } else {
            choose(
                    shown.isEmpty()
                            ? null
                            : shown.get(Math.min(place, shown.size() - 1)).key());
            place = Math.max(at(), 0);
        }
    }

    /** Goes to a case, or to none. */
    void choose(@Nullable ProtocolKey key) {
        chosen = key;
        review = null;
        finding = null;
        task = Task.JUDGE;
        place = Math.max(at(), 0);
    }

    /** Shows a settled protocol; the finding that was looked at stays, unless it is answered now. */
    void show(Review settled) {
        Finding before = finding;
        review = settled;
        finding = settled.findings().stream()
                .filter(judged -> judged.open() && judged.finding().equals(before))
                .map(Review.Judged::finding)
                .findFirst()
                .or(() -> settled.findings().stream()
                        .filter(Review.Judged::open)
                        .map(Review.Judged::finding)
                        .findFirst())
                .orElse(null);
    }

    /** The settled protocol; empty while nothing of it may be shown. */
    Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    /** The finding that is looked at. */
    Optional<Review.Judged> finding() {
        Finding now = finding;
        return review().flatMap(settled -> settled.findings().stream()
                .filter(judged -> judged.finding().equals(now))
                .findFirst());
    }

    void look(@Nullable Finding wanted) {
        finding = wanted;
    }

    Task task() {
        return task;
    }

    void turnTo(Task wanted) {
        task = wanted;
        accepted = null;
    }

    /** What became of accepting all; null until then. */
    Protocols.@Nullable Accepted accepted() {
        return accepted;
    }

    void accepted(Protocols.Accepted done) {
        accepted = done;
    }

    /** What is typed about a finding of the chosen protocol. */
    Answer answer(ProtocolKey key, Finding about) {
        return answers.computeIfAbsent(name(key, about.check() + " " + about.about()), made -> new Answer());
    }

    /** What is typed about a correction. */
    Answer correction(ProtocolKey key) {
        return answers.computeIfAbsent(name(key, ""), made -> new Answer());
    }

    /** What was typed is recorded. */
    void drop(Answer recorded) {
        answers.values().remove(recorded);
    }

    /** A disputed cell as far as it is typed. */
    Cell cell(ProtocolKey key, String code) {
        return cells.computeIfAbsent(name(key, code), made -> new Cell(code));
    }

    void dropCells(ProtocolKey key) {
        cells.keySet().removeIf(name -> name.startsWith(name(key, "")));
    }

    private static String name(ProtocolKey key, String rest) {
        return key.contest() + " " + key.precinct() + " " + rest;
    }

    /** Login of a person; the id where nobody knows it any more. */
    String login(String person) {
        return logins.getOrDefault(person, person);
    }

    /** Reasons given lately, the latest first. */
    List<String> reasons() {
        return reasons;
    }

    void reasons(List<String> given) {
        reasons = List.copyOf(given);
    }
}
