package kz.esep.desktop.schedule.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Sittings of the commission and their minutes. */
public final class SittingPlace implements Place {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final SittingModel model;
    private final Shown<SittingView> view = new Shown<>();

    public SittingPlace(Room room, Office office) {
        this.room = room;
        model = new SittingModel(room, office);
    }

    @Override
    public String id() {
        return "sittings";
    }

    @Override
    public Message title() {
        return SittingModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_SCHEDULE);
    }

    @Override
    public Parent show() {
        SittingView made = view.show(new SittingView(room, model));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void refresh() {
        if (view.isShown() || model.mayDecide()) {
            model.look();
        }
    }

    /** Goes to a sitting by its number. */
    @Override
    public void open(String what) {
        model.choose(Integer.parseInt(what));
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayCall()) {
            actions.add(panel("call", KeyCode.N, SittingModel.Panel.CALL));
        }
        if (model.mayDecide()) {
            actions.add(panel("decide", KeyCode.D, SittingModel.Panel.DECIDE));
        }
        if (model.mayPrint()) {
            actions.add(view.action(SittingModel.message("print"), Shortcut.ctrl(KeyCode.P), seen -> model.print()));
        }
        return actions;
    }

    private Action panel(String key, KeyCode code, SittingModel.Panel panel) {
        return view.action(SittingModel.message(key), Shortcut.ctrl(code), seen -> seen.turnTo(panel));
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(one -> new Found(
                        room.speech()
                                .say(SittingModel.message(
                                        "found",
                                        one.number(),
                                        Days.said(one.at().toLocalDate()))),
                        Integer.toString(one.number())))
                .limit(MOST_FOUND)
                .toList();
    }
}
