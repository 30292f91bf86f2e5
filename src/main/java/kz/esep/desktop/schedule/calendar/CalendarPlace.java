package kz.esep.desktop.schedule.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The calendar of the election. */
public final class CalendarPlace extends Part<CalendarView> {
    private final Room room;
    private final CalendarModel model;
    private final DateWork work;
    private final CalendarExport export;

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
    protected Message text(String key) {
        return CalendarModel.message(key);
    }

    @Override
    public Ikon icon() {
        return Feather.CALENDAR;
    }

    @Override
    protected CalendarModel model() {
        return model;
    }

    @Override
    protected CalendarView view() {
        return new CalendarView(room, model, work);
    }

    /** Goes to a date by its code. */
    @Override
    public void open(String what) {
        model.filter(null);
        model.search("");
        work.choose(what);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        if (model.mayKeep()) {
            actions.add(action("done", KeyCode.D, CalendarView::mark));
            actions.add(action("add", KeyCode.N, CalendarView::add));
        }
        actions.add(action("search", KeyCode.F, CalendarView::search));
        actions.add(action("way.next", Shortcut.plain(KeyCode.F6), CalendarView::turn));
        actions.add(action(
                "save.ics",
                KeyCode.S,
                seen -> room.dialogs()
                        .newFile(room.speech().say(CalendarModel.message("save.ics")), "calendar.ics")
                        .ifPresent(export::ics)));
        actions.add(action(
                "save.table",
                seen -> room.dialogs()
                        .folder(room.speech().say(CalendarModel.message("save.table")))
                        .ifPresent(export::table)));
        return actions;
    }

    @Override
    public List<Found> find(String typed) {
        return model.find(typed).stream()
                .map(date -> new Found(
                        Days.said(date.when().date()) + "  " + room.speech().say(date.name()), date.code()))
                .toList();
    }
}
