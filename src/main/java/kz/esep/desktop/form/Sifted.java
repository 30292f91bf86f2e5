package kz.esep.desktop.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of a list in memory: those that a filter and a search let through, and the one that is chosen. */
public final class Sifted<L extends Sifted.Line, F extends Enum<F> & Predicate<L>> {
    private final ObservableList<L> shown = FXCollections.observableArrayList();
    private final F everything;
    private List<L> all = List.of();
    private boolean known;
    private boolean filling;
    private F filter;
    private String search = "";
    private String chosen = "";
    private Runnable changed = () -> {};

    /** A line. */
    public interface Line {
        /** Different from every other line's. */
        String id();

        /** What a search looks at, in small letters. */
        String search();
    }

    /**
     * No lines yet.
     *
     * @param everything the filter that lets every line through
     */
    public Sifted(F everything) {
        this.everything = everything;
        filter = everything;
    }

    /** Is told when anything is to be said anew. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** These are the lines from now on. */
    public void take(List<L> lines) {
        known = true;
        all = List.copyOf(lines);
        sift();
    }

    /** Nothing is known any more, and nothing searched for. */
    public void forget() {
        known = false;
        all = List.of();
        filter = everything;
        search = "";
        chosen = "";
        shown.clear();
    }

    private void sift() {
        String text = small(search);
        List<L> wanted = all.stream()
                .filter(filter)
                .filter(line -> line.search().contains(text))
                .toList();
        if (!shown.equals(wanted)) {
            filling = true;
            shown.setAll(wanted);
            filling = false;
        }
        changed.run();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the lines were looked at yet. */
    public boolean isKnown() {
        return known;
    }

    /** Whether there is no line at all, whatever is filtered. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    public ObservableList<L> shown() {
        return shown;
    }

    public long count(F which) {
        return all.stream().filter(which).count();
    }

    public F filter() {
        return filter;
    }

    public void filter(F wanted) {
        filter = wanted;
        sift();
    }

    public String search() {
        return search;
    }

    public void search(String typed) {
        search = typed;
        sift();
    }

    /** Turns to a line by its id. A table that is filled anew selects what it likes: that is no choice. */
    public void choose(String id) {
        if (!filling) {
            chosen = id;
        }
    }

    /** The chosen line, otherwise the first that is shown. */
    public Optional<L> chosen() {
        return shown.stream()
                .filter(line -> line.id().equals(chosen))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /** Goes to a line by its id, whatever was filtered. */
    public void open(String id) {
        filter = everything;
        search = "";
        chosen = id;
        sift();
    }

    /** Lines that a typed text finds, at most so many. */
    public List<L> find(String typed, int most) {
        String text = small(typed);
        return all.stream()
                .filter(line -> line.search().contains(text))
                .limit(most)
                .toList();
    }
}
