package kz.esep.desktop.schedule.sitting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Sittings of the commission and their minutes. */
public final class SittingPlace extends Part<SittingView> {
    private static final int MOST_FOUND = 12;

    private final Room room;
    private final SittingModel model;

    public SittingPlace(Room room, Office office) {
        this.room = room;
        model = new SittingModel(room, office);
    }

    @Override
    public String id() {
        return "sittings";
    }

    @Override
    protected Message text(String key) {
        return SittingModel.message(key);
    }

    @Override
    public Ikon icon() {
        return Feather.USERS;
    }

    @Override
    protected SittingModel model() {
        return model;
    }

    @Override
    protected SittingView view() {
        return new SittingView(room, model);
    }

    /** Goes to a sitting by its number. */
    @Override
    public void open(String what) {
        model.choose(Integer.parseInt(what));
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
            actions.add(action("print", KeyCode.P, seen -> model.print()));
        }
        return actions;
    }

    private Action panel(String key, KeyCode code, SittingModel.Panel panel) {
        return action(key, code, seen -> seen.turnTo(panel));
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
