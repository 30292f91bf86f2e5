package kz.esep.desktop.schedule.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The working timetables of precinct commissions. */
public final class TimetablePlace implements Place {
    private final Room room;
    private final TimetableModel model;
    private final TimetableWork work;
    private final Shown<TimetableView> view = new Shown<>();

    public TimetablePlace(Room room, Office office) {
        this.room = room;
        model = new TimetableModel(room, office);
        work = new TimetableWork(room, office, model);
    }

    @Override
    public String id() {
        return "timetable";
    }

    @Override
    public Message title() {
        return TimetableModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.GRID;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_SCHEDULE);
    }

    @Override
    public Parent show() {
        TimetableView made = view.show(new TimetableView(room, model, work));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
        model.listen(() -> {}, () -> {});
    }

    @Override
    public void refresh() {
        if (view.isShown()) {
            model.look();
        } else {
            model.glance();
        }
    }

    /** Goes to a precinct by its number. */
    @Override
    public void open(String what) {
        model.search("");
        model.choose(what);
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(precinct ->
                        new Found(room.speech().say(TimetableModel.message("found", precinct.id())), precinct.id()))
                .toList();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (work.mayKeep()) {
            actions.add(action("draft", KeyCode.ENTER, TimetableView::draft));
        }
        if (work.may(TimetableWork.Form.COPY)) {
            actions.add(action("form.COPY", KeyCode.E, seen -> work.open(TimetableWork.Form.COPY)));
        }
        if (work.may(TimetableWork.Form.DECIDE)) {
            actions.add(action("form.DECIDE", KeyCode.D, seen -> work.open(TimetableWork.Form.DECIDE)));
        }
        actions.add(action("search.action", KeyCode.F, TimetableView::search));
        actions.add(action("save.xlsx", KeyCode.S, seen -> table(TableFiles.Format.XLSX)));
        actions.add(view.action(TimetableModel.message("save.csv"), null, seen -> table(TableFiles.Format.CSV)));
        actions.add(action("save.ics", KeyCode.I, seen -> calendar()));
        return actions;
    }

    private Action action(String key, KeyCode code, Consumer<TimetableView> act) {
        return view.action(TimetableModel.message(key), Shortcut.ctrl(code), act);
    }

    private void table(TableFiles.Format format) {
        room.dialogs()
                .folder(room.speech().say(TimetableModel.message("save.where")))
                .ifPresent(folder -> work.table(format, folder));
    }

    private void calendar() {
        room.dialogs()
                .newFile(room.speech().say(TimetableModel.message("save.ics")), "timetable.ics")
                .ifPresent(work::calendar);
    }
}
