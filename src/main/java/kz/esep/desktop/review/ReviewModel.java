package kz.esep.desktop.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Protocols;
import kz.esep.tally.Review;
import org.jspecify.annotations.Nullable;

/** What the desk shows, and what is typed on it and not recorded yet. */
final class ReviewModel {
    private final Cases cases = new Cases();
    private final Drafted drafted = new Drafted();
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.SETTLED);
    private final ReadOnlyIntegerWrapper drawn = new ReadOnlyIntegerWrapper();

    private Map<String, String> logins = Map.of();
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

    Cases cases() {
        return cases;
    }

    /** What is typed here and not recorded yet. */
    Drafted drafted() {
        return drafted;
    }

    ObjectProperty<Paper> paper() {
        return paper;
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
        drafted.forget();
        task = Task.JUDGE;
        accepted = null;
        paper.set(Paper.SETTLED);
    }

    /**
     * Takes the protocols as they stand now and the logins by person.
     *
     * @return whether anything is other than before
     */
    boolean take(List<ProtocolRow> rows, Map<String, String> byPerson) {
        logins = Map.copyOf(byPerson);
        return cases.take(rows);
    }

    /** The case that is looked at, as it stands now. */
    Optional<Case> chosen() {
        ProtocolKey key = chosen;
        return key == null ? Optional.empty() : cases.find(key);
    }

    /** Where the chosen case stands in the list; -1 when it is not there. */
    int at() {
        return cases.at(chosen);
    }

    /** Goes to the case that took the place of the chosen one, when that has left the list. */
    void settle() {
        int now = at();
        if (now >= 0) {
            place = now;
        } else {
            boolean listing = accepted != null;
            choose(cases.near(place).map(Case::key).orElse(null));
            task = listing ? Task.ACCEPT_ALL : task;
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

    /** Login of a person; the id where nobody knows it any more. */
    String login(String person) {
        return logins.getOrDefault(person, person);
    }
}
