package kz.esep.desktop.review;

import java.util.Comparator;
import java.util.List;
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
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import org.jspecify.annotations.Nullable;

/** The cases that lie on the desk, in the order of the precincts, and those of them that the list shows. */
final class Cases {
    private static final Comparator<ProtocolRow> ORDER = Comparator.comparing(
                    (ProtocolRow row) -> row.key().precinct())
            .thenComparing(row -> row.key().contest());

    private final ObservableList<Case> all = FXCollections.observableArrayList();
    private final FilteredList<Case> shown = new FilteredList<>(all);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.WAITING);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    Cases() {
        filter.addListener(seen -> sieve());
        search.addListener(seen -> sieve());
        sieve();
    }

    private void sieve() {
        String wanted = search.get().strip();
        shown.setPredicate(
                one -> filter.get().shows(one) && one.key().precinct().contains(wanted));
    }

    /**
     * Takes the protocols as they stand now.
     *
     * @return whether anything is other than before
     */
    boolean take(List<ProtocolRow> rows) {
        List<Case> now = rows.stream()
                .sorted(ORDER)
                .flatMap(row -> Case.of(row).stream())
                .toList();
        if (all.equals(now)) {
            return false;
        }
        all.setAll(now);
        waiting.set((int) all.stream().filter(Case::waits).count());
        return true;
    }

    /** The cases that filter and search leave. */
    ObservableList<Case> shown() {
        return shown;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    StringProperty search() {
        return search;
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** How many cases a filter would show. */
    long count(Filter wanted) {
        return all.stream().filter(wanted::shows).count();
    }

    /** The protocols that can be accepted now. */
    List<Case> ready() {
        return all.stream().filter(Filter.READY::shows).toList();
    }

    Optional<Case> find(ProtocolKey key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The first case of a precinct. */
    Optional<Case> find(String precinct) {
        return all.stream().filter(one -> one.key().precinct().equals(precinct)).findFirst();
    }

    /** Cases whose precinct's number has that text in it. */
    List<Case> search(String precinct) {
        return all.stream()
                .filter(one -> one.key().precinct().contains(precinct))
                .toList();
    }

    /** Where a case stands in the list; -1 when it is not there. */
    int at(@Nullable ProtocolKey key) {
        return shown.stream().map(Case::key).toList().indexOf(key);
    }

    /** The case at that place of the list, or the nearest one; empty when the list is. */
    Optional<Case> near(int place) {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(Math.clamp(place, 0, shown.size() - 1)));
    }
}
