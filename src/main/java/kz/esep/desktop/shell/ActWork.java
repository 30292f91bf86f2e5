package kz.esep.desktop.shell;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.desktop.form.Complaints;
import kz.esep.desktop.work.Work;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a person records of one subject, from the form to the journal: one act at a time is typed, and what is wrong is
 * said at its field. When somebody else sits down, what was typed is forgotten.
 *
 * @param <A> the acts
 * @param <F> the fields of all of them
 * @param <T> the form
 */
public abstract class ActWork<A, F, T extends ActForm<F>> {
    private final Room room;
    private final T form;
    private final BiFunction<F, String, Optional<Message>> rule;
    private final ReadOnlyObjectWrapper<@Nullable A> act = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Complaints<F>> faults = new ReadOnlyObjectWrapper<>(Complaints.none());

    /**
     * Nothing is being typed.
     *
     * @param rule says what is wrong with what was typed into a field
     */
    @SuppressWarnings("this-escape") // somebody sits down only once the window is shown
    protected ActWork(Room room, T form, BiFunction<F, String, Optional<Message>> rule) {
        this.room = room;
        this.form = form;
        this.rule = rule;
        room.seat().sessionProperty().addListener(seen -> close());
    }

    protected final Room room() {
        return room;
    }

    public final T form() {
        return form;
    }

    /** What is being typed; null while nothing is. */
    public final ReadOnlyObjectProperty<@Nullable A> act() {
        return act.getReadOnlyProperty();
    }

    public final ReadOnlyObjectProperty<Complaints<F>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** From now on that act is typed. */
    protected final void typing(@Nullable A wanted) {
        act.set(wanted);
    }

    /** Empties the form, and nothing is wrong any more. */
    protected final void clear() {
        form.forget();
        faults.set(Complaints.none());
    }

    /** Leaves the form; what was typed is forgotten. */
    public final void close() {
        act.set(null);
        clear();
    }

    /** Says what is wrong with a field that was left. */
    public final void judge(F field) {
        String typed = form.typed(field);
        faults.set(faults.get().judged(field, typed.isBlank() ? Optional.empty() : rule.apply(field, typed)));
    }

    /** Whether everything in these fields can be read; otherwise it is said. */
    protected final boolean isRight(Collection<F> fields) {
        complain(Complaints.of(fields, field -> rule.apply(field, form.typed(field))));
        return faults.get().fields().isEmpty();
    }

    protected final void complain(Complaints<F> wrong) {
        faults.set(wrong);
    }

    /**
     * Runs an act in the background.
     *
     * @param done what follows, on the screen's thread
     * @param refused what follows when it is refused
     */
    protected final <R> void run(
            Message working, BiFunction<Session, Work.Progress, R> write, Consumer<R> done, Consumer<Refused> refused) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work().<R>run(working, progress -> write.apply(session, progress), done, failure -> {
            if (failure instanceof Refused why) {
                refused.accept(why);
            } else {
                room.frame().trouble(failure);
            }
        });
    }
}
