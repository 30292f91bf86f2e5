package kz.esep.desktop.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.count.CountingTables;
import kz.esep.count.Tabled;
import kz.esep.count.bundle.Bundles;
import kz.esep.count.bundle.Stack;
import kz.esep.desktop.shell.Keeping;
import kz.esep.desktop.shell.Room;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The table as it was last looked at, the stack that is chosen, and what is typed of it. Each bundle is kept at once. */
final class BundleModel {
    private final Room room;
    private final CountingTables tables;
    private final Keeping<Typed> keeping;
    private final ReadOnlyObjectWrapper<@Nullable Tabled> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final StringProperty digits = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Typed> typed = new ReadOnlyObjectWrapper<>();
    private Tabled.@Nullable Key chosen;
    private String looked = "";
    private boolean acting;

    /** What came of the latest act. */
    record Told(Message text, boolean refused) {}

    /** The bundles of a stack as far as they are typed. */
    record Typed(Tabled.Key stack, List<Long> bundles) {
        Typed {
            bundles = List.copyOf(bundles);
        }
    }

    BundleModel(Room room, CountingTables tables) {
        this.room = room;
        this.tables = tables;
        keeping = new Keeping<>(
                room,
                (session, state) -> tables.keep(
                        session, state.stack().contest(), state.stack().code(), state.bundles()),
                failure -> {});
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Tabled> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What came of the latest act; null while there is nothing to say. */
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    /** What is typed of a stack and not handed in; null while that is what was found. */
    ReadOnlyObjectProperty<@Nullable Typed> typed() {
        return typed.getReadOnlyProperty();
    }

    /** The figure of the bundle that is being counted, at most three digits. */
    StringProperty digits() {
        return digits;
    }

    /** Why the chosen stack is to be counted afresh. */
    StringProperty reason() {
        return reason;
    }

    /** Looks for whoever sits here; what somebody else typed is forgotten first. */
    void look() {
        String person = room.seat().session().person();
        if (!person.equals(looked)) {
            looked = person;
            told.set(null);
            shown.set(null);
            forget();
        }
        room.ask(message("looking"), tables::look, shown::set);
    }

    private void forget() {
        chosen = null;
        typed.set(null);
        digits.set("");
        reason.set("");
    }

    /** Writes down what still waits. */
    void leave() {
        keeping.settle();
    }

    /** The chosen stack, otherwise the one that this person counts next. */
    Optional<Tabled.Row> row() {
        Tabled tabled = shown.get();
        if (tabled == null || tabled.size() == 0) {
            return Optional.empty();
        }
        return tabled.rows().stream()
                .filter(row -> row.key().equals(chosen))
                .findFirst()
                .or(tabled::next);
    }

    /** Another stack is counted, or looked at. */
    void choose(Tabled.Key stack) {
        keeping.settle();
        told.set(null);
        forget();
        chosen = stack;
        look();
    }

    /** This person's bundles of a stack so far. */
    List<Long> bundles(Tabled.Row row) {
        Typed now = typed.get();
        return now != null && now.stack().equals(row.key()) ? now.bundles() : row.unfinished();
    }

    /** A digit from the keys on the screen. */
    void press(int digit) {
        String longer = digits.get() + digit;
        if (longer.length() <= 3) {
            digits.set(longer);
        }
    }

    /** Takes back the last digit; where none is typed, the last bundle. */
    void back() {
        if (!digits.get().isEmpty()) {
            digits.set(digits.get().substring(0, digits.get().length() - 1));
            return;
        }
        row().filter(row -> row.waits() && !acting)
                .filter(row -> !bundles(row).isEmpty())
                .ifPresent(row -> keep(row, bundles(row).subList(0, bundles(row).size() - 1)));
    }

    /** Takes what is typed: the size, a bundle, the end of the stack, or a bundle that is counted again. */
    void enter() {
        Tabled tabled = shown.get();
        if (tabled == null || tabled.closed() != null || acting) {
            return;
        }
        told.set(null);
        if (tabled.size() == 0) {
            begin(number().orElse(0));
        } else {
            row().ifPresent(row -> enter(tabled.size(), row));
        }
    }

    private Optional<Integer> number() {
        return digits.get().isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits.get()));
    }

    private void enter(int size, Tabled.Row row) {
        Optional<Integer> number = number();
        if (row.waits()) {
            if (number.filter(zero -> zero == 0).isPresent()) {
                end();
            } else {
                add(size, row, number.orElse(size));
            }
        } else if (!row.differing().isEmpty()) {
            number.ifPresentOrElse(
                    ballots -> again(row, ballots), () -> told.set(new Told(message("again.empty"), true)));
        }
    }

    private void add(int size, Tabled.Row row, long ballots) {
        List<Long> all = new ArrayList<>(bundles(row));
        all.add(ballots);
        Bundles.fault(size, row.state() == Stack.State.NOT_COUNTED, all)
                .ifPresentOrElse(fault -> told.set(new Told(fault, true)), () -> keep(row, all));
    }

    private void keep(Tabled.Row row, List<Long> bundles) {
        Typed now = new Typed(row.key(), bundles);
        digits.set("");
        typed.set(now);
        keeping.later(room.seat().session(), now);
    }

    /** Bundles have that many ballots from here on. */
    void begin(int size) {
        act(session -> {
            tables.begin(session, size);
            return message("begun", size);
        });
    }

    /** No bundle is left of the stack: its count is handed in. */
    void end() {
        row().filter(Tabled.Row::waits).ifPresent(row -> {
            List<Long> bundles = bundles(row);
            act(session -> state(row, tables.count(session, row.contest(), row.code(), bundles)));
        });
    }

    private void again(Tabled.Row row, long ballots) {
        int bundle = row.differing().getFirst();
        act(session -> state(row, tables.again(session, row.contest(), row.code(), bundle, ballots)));
    }

    private static Message state(Tabled.Row row, Stack.State state) {
        return message("handed-in", row.name(), state.said());
    }

    /** The chosen stack is counted anew, for the typed reason. */
    void afresh() {
        String why = reason.get();
        row().ifPresent(row -> act(session -> {
            tables.afresh(session, row.contest(), row.code(), why);
            return message("afresh.done", row.name());
        }));
    }

    private void act(Function<Session, Message> act) {
        if (acting) {
            return;
        }
        Session session = room.seat().session();
        told.set(null);
        acting = true;
        room.work()
                .<Came>run(
                        message("recording"),
                        progress -> new Came(act.apply(session), tables.look(session)),
                        came -> {
                            acting = false;
                            forget();
                            told.set(new Told(came.said(), false));
                            shown.set(came.then());
                        },
                        this::failed);
    }

    private record Came(Message said, Tabled then) {}

    private void failed(Exception failure) {
        acting = false;
        if (failure instanceof Refused refused) {
            told.set(new Told(refused.reason(), true));
        } else {
            room.frame().trouble(failure);
        }
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.bundle", key, arguments);
    }
}
