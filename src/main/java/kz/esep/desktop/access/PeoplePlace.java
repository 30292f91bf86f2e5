package kz.esep.desktop.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Grant;
import kz.esep.access.People;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Who works here in which role, what waits for a second person, and what each role may do. */
public final class PeoplePlace implements Place {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final PeopleModel model;
    private @Nullable PeopleView view;
    private boolean matrix;

    public PeoplePlace(Room room, People people, Roles roles) {
        this.room = room;
        this.model = new PeopleModel(people, roles);
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public Message title() {
        return Message.of("desktop.access", "people");
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_PEOPLE);
    }

    @Override
    public Parent show() {
        PeopleView made = new PeopleView(room, this, model, matrix);
        view = made;
        load();
        return made;
    }

    @Override
    public void leave() {
        view = null;
    }

    @Override
    public void refresh() {
        load();
    }

    private void load() {
        Session session = room.seat().session();
        room.work()
                .run(
                        message("loading"),
                        progress -> session.may(Permission.SEE_PEOPLE) ? model.load(session) : List.<PersonRow>of(),
                        rows -> {
                            if (isHere(session)) {
                                model.loaded(rows, session);
                                redraw();
                            }
                        },
                        failure -> {
                            if (isHere(session)) {
                                room.frame().trouble(failure);
                            }
                        });
    }

    private boolean isHere(Session session) {
        return room.seat().sessionProperty().get() == session;
    }

    private void redraw() {
        PeopleView shown = view;
        if (shown != null) {
            shown.draw();
        }
    }

    @Override
    public void open(String what) {
        matrix = false;
        model.show(PeopleModel.Panel.PERSON);
        model.choose(what);
    }

    @Override
    public @Nullable Message unwritten() {
        PeopleModel.Shown shown = model.shown();
        return shown == null ? null : message("unwritten", shown.login());
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Found> find(String typed) {
        return model.rows().stream()
                .filter(row -> (row.called() + " " + row.person().login())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(typed))
                .limit(MOST_FOUND)
                .map(row -> new Found(row.called() + " (" + row.person().login() + ")", row.id()))
                .toList();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (room.seat().may(Permission.MANAGE_PEOPLE)) {
            actions.add(new Action(message("add"), Shortcut.ctrl(KeyCode.N), this::beginAdding));
        }
        actions.add(new Action(message(matrix ? "show.people" : "show.roles"), Shortcut.ctrl(KeyCode.R), this::turn));
        if (room.seat().may(Permission.DESTROY_KEYS)) {
            actions.add(new Action(message("destroy"), null, () -> begin(PeopleModel.Panel.DESTROYING)));
        }
        return actions;
    }

    /** From the people to what roles may do, and back. */
    void turn() {
        matrix = !matrix;
        room.frame().show();
    }

    void beginAdding() {
        begin(PeopleModel.Panel.ADDING);
    }

    private void begin(PeopleModel.Panel form) {
        matrix = false;
        model.show(form);
        room.frame().show();
    }

    /** Leaves the form; what was typed in it is kept. */
    void stopTyping() {
        model.show(PeopleModel.Panel.PERSON);
        redraw();
    }

    void add() {
        run("adding", session -> model.add(session), added -> {
            model.added(added);
            redraw();
        });
    }

    void propose(PersonRow row) {
        run("proposing", session -> model.propose(session, row), proposed -> {
            model.proposed(proposed);
            redraw();
        });
    }

    /** The shown password is on paper. */
    void written() {
        model.written();
        redraw();
    }

    void grant(PersonRow row, Role role) {
        run(
                "granting",
                session -> model.grant(session, row.id(), role),
                waits -> tell(waits ? "granted.waits" : "granted", row.called(), role));
    }

    void confirm(Grant grant) {
        act(
                "confirming",
                session -> model.confirm(session, grant.person(), grant.role()),
                () -> tell("confirmed", model.called(grant.person()), grant.role()));
    }

    void revoke(PersonRow row, Role role) {
        act("revoking", session -> model.revoke(session, row.id(), role), () -> tell("revoked", row.called(), role));
    }

    void leave(PersonRow row) {
        act(
                "leaving",
                session -> model.leave(session, row.id()),
                () -> room.frame().tell(Notice.done(message("left", row.called()))));
    }

    /** Destroys the keys of all personal data, as typed. */
    void destroy() {
        String commission = model.destroyedOf().get();
        String reason = model.destroyedWhy().get();
        act("destroying", session -> model.destroyKeys(session, commission, reason), () -> {
            model.destroyed();
            room.frame().tell(Notice.done(message("destroyed")));
            load();
        });
    }

    private void tell(String key, String called, Role role) {
        room.frame().tell(Notice.done(message(key, called, Message.of("access", "Role." + role.name()))));
    }

    private void act(String what, Consumer<Session> act, Runnable then) {
        run(
                what,
                session -> {
                    act.accept(session);
                    return true;
                },
                done -> then.run());
    }

    private <T> void run(String what, Function<Session, T> act, Consumer<T> then) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work().run(message(what), progress -> act.apply(session), then);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of("desktop.access", key, arguments);
    }
}
