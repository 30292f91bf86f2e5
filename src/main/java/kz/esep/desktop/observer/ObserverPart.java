package kz.esep.desktop.observer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Sifted;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.desktop.shell.Speech;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One of the two registers of a place: persons, or what they hand in. */
public final class ObserverPart<L extends Sifted.Line, F extends Enum<F> & Predicate<L>> implements Place {
    private static final int MOST_FOUND = 12;
    private static final int SHORTEST = 3;

    private final Room room;
    private final ObserverModel model;
    private final ObserverWork work;
    private final Kind<L, F> kind;
    private final Shown<RegisterView<L, F>> view = new Shown<>();

    /** What is different between the two. */
    private record Kind<L extends Sifted.Line, F extends Enum<F> & Predicate<L>>(
            String id,
            Ikon icon,
            Sifted<L, F> lines,
            List<F> filters,
            Supplier<Register<L>> register,
            List<Act> acts) {}

    private ObserverPart(Room room, ObserverModel model, ObserverWork work, Kind<L, F> kind) {
        this.room = room;
        this.model = model;
        this.work = work;
        this.kind = kind;
    }

    /** Both of a workspace. */
    public static List<Place> both(Room room, Office office) {
        ObserverModel model = new ObserverModel(room, office);
        ObserverWork work = new ObserverWork(room, office, model);
        return List.of(
                new ObserverPart<>(
                        room,
                        model,
                        work,
                        new Kind<>(
                                "persons",
                                Feather.USERS,
                                model.persons(),
                                List.of(PersonFilter.values()),
                                () -> new PersonRegister(model, voice(room)),
                                List.of(
                                        Act.REGISTER,
                                        Act.CAME,
                                        Act.WENT,
                                        Act.HAND_IN,
                                        Act.CORRECT,
                                        Act.REMOVE,
                                        Act.IMPORT,
                                        Act.EXPORT))),
                new ObserverPart<>(
                        room,
                        model,
                        work,
                        new Kind<>(
                                "submissions",
                                Feather.INBOX,
                                model.submissions(),
                                List.of(HandedFilter.values()),
                                () -> new SubmissionRegister(model, voice(room)),
                                List.of(Act.ANSWER))));
    }

    private static Speech.Voice voice(Room room) {
        return room.speech().voice("desktop.observer");
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public Message title() {
        return ObserverModel.message(kind.id());
    }

    @Override
    public Ikon icon() {
        return kind.icon();
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_REGISTERS);
    }

    @Override
    public Parent show() {
        Register<L> register = kind.register().get();
        RegisterPane<L> pane = new RegisterPane<>(
                voice(room), register, kind.lines()::chosen, work, acts(), act -> form(register, act));
        RegisterView<L, F> made =
                view.show(new RegisterView<>(kind.id(), voice(room), kind.lines(), kind.filters(), register, pane));
        model.look();
        return made;
    }

    /** What whoever sits here may record in this part. */
    private List<Act> acts() {
        return model.mayKeep() ? kind.acts() : List.of();
    }

    private ActPane form(Register<L> register, Act act) {
        return new ActPane(
                room,
                model,
                work,
                act,
                kind.lines().chosen().map(register::about).orElse(""));
    }

    @Override
    public void leave() {
        view.leave();
        kind.lines().onChange(() -> {});
    }

    /** Everybody of a large commission is not read anew for every entry of the journal: only while they are shown. */
    @Override
    public void refresh() {
        if (view.isShown() || !kind.lines().isKnown()) {
            model.look();
        }
    }

    /** What waits is counted once, with the complaints. */
    @Override
    public ReadOnlyIntegerProperty waiting() {
        return kind.acts().contains(Act.ANSWER) ? model.waiting() : new ReadOnlyIntegerWrapper(0).getReadOnlyProperty();
    }

    /** Goes to a line by its id. */
    @Override
    public void open(String what) {
        kind.lines().open(what);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        acts().forEach(act -> actions.add(
                view.action(ObserverModel.message("act." + act), Shortcut.ctrl(act.key()), seen -> work.open(act))));
        actions.add(view.action(ObserverModel.message("search"), Shortcut.ctrl(KeyCode.F), RegisterView::search));
        return actions;
    }

    @Override
    public List<Found> find(String typed) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        Register<L> register = kind.register().get();
        return kind.lines().find(typed, MOST_FOUND).stream()
                .map(line -> new Found(register.about(line), line.id()))
                .toList();
    }
}
