package kz.esep.desktop.schedule.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

/** The calendar of the election. */
public final class CalendarPlace implements Place {
    private final Room room;
    private final CalendarModel model;
    private final DateWork work;
    private final CalendarExport export;
    private final Shown<CalendarView> view = new Shown<>();

    public CalendarPlace(Room room, Office office) {
        this.room = room;
        model = new CalendarModel(room, office);
        work = new DateWork(room, office, model);
        export = new CalendarExport(room, office);
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public Message title() {
        return CalendarModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.READ_SCHEDULE);
    }

    @Override
    public Parent show() {
        CalendarView made = view.show(new CalendarView(room, model, work));
        model.look();
        return made;
    }

    @Override
    public void leave() {
        view.leave();
    }

    @Override
    public void refresh() {
        model.look();
    }

    /** Goes to a date by its code. */
    @Override
    public void open(String what) {
        model.filter(null);
        model.search("");
        work.choose(what);
    }

    @Override
    public ReadOnlyIntegerProperty waiting() {
        return model.waiting();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayKeep()) {
            actions.add(action("done", KeyCode.D, CalendarView::mark));
            actions.add(action("add", KeyCode.N, CalendarView::add));
        }
        actions.add(action("search", KeyCode.F, CalendarView::search));
        actions.add(view.action(CalendarModel.message("way.next"), Shortcut.plain(KeyCode.F6), CalendarView::turn));
        actions.add(view.action(
                CalendarModel.message("save.ics"),
                Shortcut.ctrl(KeyCode.S),
                seen -> room.dialogs()
                        .newFile(room.speech().say(CalendarModel.message("save.ics")), "calendar.ics")
                        .ifPresent(export::ics)));
        actions.add(view.action(
                CalendarModel.message("save.table"),
                null,
                seen -> room.dialogs()
                        .folder(room.speech().say(CalendarModel.message("save.table")))
                        .ifPresent(export::table)));
        return actions;
    }

    private Action action(String key, KeyCode code, Consumer<CalendarView> act) {
        return view.action(CalendarModel.message(key), Shortcut.ctrl(code), act);
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(date -> new Found(
                        Days.said(date.when().date()) + "  " + room.speech().say(date.name()), date.code()))
                .toList();
    }
}
